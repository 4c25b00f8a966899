package journey.interview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.edit.Edit;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Proof;
import journey.plan.Stage;

/// Where the words of happy customers are shown again: a proof in Advocate with a loop to an earlier stage [S3].
final class Reuse implements Spot<Stage> {
    static final List<Stage> OFFERED = List.of(Stage.ENGAGE, Stage.SUBSCRIBE, Stage.CONVERT);
    static final Seat SEAT = new Seat(Stage.ADVOCATE, CardType.TOUCHPOINT, plan -> Fields.of(CardFields.PROOF, asked(plan)),
            List.of(Phrase.of("interview.fresh.reuse")), card -> card.fields().has(CardFields.PROOF), Seat.Company.ALONE);

    private static Proof asked(Plan plan) {
        return Seats.holding(Seats.REQUEST, OfferKind.STORY_REQUEST).test(plan) ? Proof.TESTIMONIAL : Proof.REVIEW;
    }

    /// Whether the proof is one that nobody may publish without leave.
    static boolean needsLeave(Plan plan) {
        return SEAT.in(plan).flatMap(card -> card.fields().get(CardFields.PROOF)).filter(proof -> proof != Proof.REVIEW).isPresent();
    }

    @Override
    public Optional<Stage> read(Plan plan) {
        return SEAT.in(plan).stream().flatMap(card -> loops(card, plan).stream()).map(link -> stage(link.to(), plan)).filter(OFFERED::contains).findFirst();
    }

    @Override
    public void write(Writing writing, Stage value) {
        var card = SEAT.take(writing, Fields.NONE);
        var before = loops(card, writing.plan());
        if (!before.isEmpty()) writing.then(new Edit.Disconnect(Set.of(before.getFirst().place())));
        writing.then(new Edit.Connect(new Link(card.id(), new End.AtStage(value), Fields.of(Link.KIND, LinkKind.LOOP))));
    }

    private static List<Link> loops(Card card, Plan plan) {
        return plan.links().stream().filter(link -> link.from().equals(card.id()) && stage(link.to(), plan).isBefore(card.stage())).toList();
    }

    private static Stage stage(End end, Plan plan) {
        return switch (end) {
            case End.AtStage(var stage) -> stage;
            case End.AtCard(var id) -> plan.card(id).orElseThrow().stage();
        };
    }

    @Override
    public Optional<Place> place(Plan plan) {
        return SEAT.place(plan);
    }
}
