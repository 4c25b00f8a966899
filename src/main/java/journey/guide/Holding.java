package journey.guide;

import java.util.ArrayList;
import java.util.List;
import journey.plan.Card;
import journey.plan.Plan;
import journey.plan.Stage;

/// What a plan holds for one band of a lens: what the band needs, met or not, and the cards that stand there besides. Retired cards,
/// notes and cards of unknown types count for nothing.
public record Holding(Band band, List<Need> needs, List<Card> more) {
    public Holding {
        needs = List.copyOf(needs);
        more = List.copyOf(more);
    }

    public long missing() {
        return needs.stream().filter(Need::isMissing).count();
    }

    /// One for each band of the lens, in their order.
    public static List<Holding> of(Lens lens, Plan plan) {
        var looking = new Looking(plan);
        return lens.bands(plan).stream().map(band -> switch (lens) {
            case VALUE_JOURNEY -> looking.chain(band, List.of(Want.ACTIVITY, Want.CALL, Want.MEASURE), Looking.NOTHING);
            case CUSTOMER_STATES -> looking.chain(band, List.of(Want.BEHAVIOUR, Want.ACTIVITY, Want.CALL, Want.MEASURE), looking.note(band));
            case INBOUND_PHASES -> looking.kinds(band, band.stages().stream().map(Holding::heart).toList());
            case VALUE_OPTIMIZATION -> looking.kinds(band, worth(band));
            case CLOSENESS_STEPS -> looking.step(band);
        }).toList();
    }

    /// The one thing without which a stage does not do what it is for.
    private static Want heart(Stage stage) {
        return switch (stage) {
            case AWARE -> Want.CHANNEL;
            case ENGAGE -> Want.CONTENT;
            case SUBSCRIBE -> Want.LEAD_MAGNET;
            case CONVERT -> Want.FIRST_YES;
            case EXCITE -> Want.VICTORY;
            case ASCEND -> Want.CORE_OFFER;
            case ADVOCATE -> Want.VOICE;
            case PROMOTE -> Want.PROGRAM;
        };
    }

    /// Beyond the hearts of its stages, the core offer is to be followed by another, and the end is to lead back.
    private static List<Want> worth(Band band) {
        var wants = new ArrayList<Want>(band.stages().stream().map(Holding::heart).toList());
        if (wants.contains(Want.CORE_OFFER)) wants.add(Want.MAXIMIZER);
        if (wants.contains(Want.PROGRAM)) wants.add(Want.WAY_BACK);
        return wants;
    }
}
