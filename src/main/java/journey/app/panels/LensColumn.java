package journey.app.panels;

import java.util.List;
import java.util.stream.Stream;
import journey.guide.Holding;
import journey.guide.Lens;
import journey.guide.Need;
import journey.guide.Want;
import journey.plan.Card;

/// A column of the lens table: some of what a band needs, or what else stands there.
sealed interface LensColumn {
    /// The key of its heading in the bundle of the panels.
    String heading();

    /// One link of a chain, which every band of the lens needs.
    record Link(Want want) implements LensColumn {
        @Override
        public String heading() {
            return "panel.lens.column." + want.word();
        }

        /// Whether it is only ever written, and no card meets it.
        boolean isWritten() {
            return want == Want.BEHAVIOUR;
        }

        List<Need> of(Holding holding) {
            return holding.needs().stream().filter(need -> need.want() == want).toList();
        }
    }

    /// All that a band needs, each under its own name.
    record Needs() implements LensColumn {
        @Override
        public String heading() {
            return "panel.lens.column.needs";
        }
    }

    /// The cards that meet none of it.
    record More() implements LensColumn {
        @Override
        public String heading() {
            return "panel.lens.column.more";
        }

        List<Card> of(Holding holding) {
            return holding.more();
        }
    }

    static List<LensColumn> of(Lens lens) {
        return switch (lens) {
            case VALUE_JOURNEY -> links(Want.ACTIVITY, Want.CALL, Want.MEASURE);
            case CUSTOMER_STATES -> links(Want.BEHAVIOUR, Want.ACTIVITY, Want.CALL, Want.MEASURE);
            case INBOUND_PHASES, VALUE_OPTIMIZATION -> List.of(new Needs(), new More());
            case CLOSENESS_STEPS -> links(Want.STEP, Want.ORDER);
        };
    }

    private static List<LensColumn> links(Want... wants) {
        return Stream.of(wants).<LensColumn>map(Link::new).toList();
    }
}
