package journey.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.plan.Card;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Phrase;
import journey.plan.Stage;

/// Links as fixes: which card leads people on best, and where to.
final class Leading {
    private Leading() {}

    /// Whether a card does something with people: it meets them, gives or sells, or asks. A figure leads nobody anywhere.
    static boolean acts(Card card) {
        return switch (card) {
            case Card.Touchpoint _, Card.Offer _, Card.CallToAction _ -> true;
            case Card.Metric _, Card.Note _, Card.Foreign _ -> false;
        };
    }

    static boolean acts(Stage stage, View view) {
        return view.in(stage).stream().anyMatch(Leading::acts);
    }

    /// Whether a card asks for a yes, so that it has to say where the yes leads.
    static boolean asks(Card card) {
        return card instanceof Card.Offer || card instanceof Card.CallToAction;
    }

    /// The card of a stage from which people most likely go on: what asks them to, else what they are offered, else where they are met; of
    /// these rather one that leads nowhere yet.
    static Optional<Card> likely(Stage stage, View view) {
        return view.in(stage).stream().filter(Leading::acts)
                .min(Comparator.comparingInt(Leading::rank).thenComparing(card -> !view.ways().from(card).isEmpty()));
    }

    private static int rank(Card card) {
        return switch (card) {
            case Card.CallToAction _ -> 0;
            case Card.Offer _ -> 1;
            case Card.Touchpoint _ -> 2;
            case Card.Metric _, Card.Note _, Card.Foreign _ -> 3;
        };
    }

    /// The next stage that is not left out on purpose; absent at the end of the journey.
    static Optional<Stage> next(Stage stage, View view) {
        return Stage.ALL.stream().filter(stage::isBefore).filter(Predicate.not(view::isSkipped)).findFirst();
    }

    /// Where the journey starts: in Aware, or where people come in if that is left out on purpose.
    static Stage start(View view) {
        return view.isSkipped(Stage.AWARE) ? view.held().findFirst().orElse(Stage.AWARE) : Stage.AWARE;
    }

    static Edit to(Card card, Stage stage) {
        return new Edit.Connect(Link.of(card.id(), new End.AtStage(stage)));
    }

    static Edit to(Card card, Card other) {
        return new Edit.Connect(Link.of(card.id(), new End.AtCard(other.id())));
    }

    /// From the end of the journey to its start.
    static Edit round(Card card, Stage start) {
        return new Edit.Connect(new Link(card.id(), new End.AtStage(start), Fields.of(Link.KIND, LinkKind.LOOP)));
    }

    static Fix fix(Phrase title, Stream<Edit> edits) {
        var all = edits.toList();
        return new Fix.Ready(title, _ -> new Edit.Together(Phrase.of("rule.undo", title), all));
    }

    static Fix fix(Phrase title, Edit edit) {
        return fix(title, Stream.of(edit));
    }

    /// Leads cards of one stage to another as a whole.
    static Fix leading(List<Card> cards, Stage stage, View view) {
        return fix(Phrase.of("rule.fix.lead", view.named(cards.getFirst()), cards.size(), stage), cards.stream().map(card -> to(card, stage)));
    }
}
