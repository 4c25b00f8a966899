package journey.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.edit.Edit;
import journey.guide.Suggestion;
import journey.guide.Suggestions;
import journey.plan.Approach;
import journey.plan.Audience;
import journey.plan.Awareness;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.End;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Stage;

/// The guide's suggested cards, fitted into a plan: whom they mean, which approach they take, and where they lead.
final class Proposal {
    private Proposal() {}

    /// The card that makes an empty stage a planned one.
    static Suggestion complete(Stage stage, View view) {
        return switch (stage) {
            case AWARE -> meaning(Suggestions.complete(stage), firstAudience(view));
            case ENGAGE -> answering(view);
            case SUBSCRIBE, CONVERT, EXCITE, ASCEND, ADVOCATE, PROMOTE -> Suggestions.complete(stage);
        };
    }

    /// The call to action that comes with it: a review is not given unless it is asked for.
    static Optional<Suggestion> call(Stage stage, View view) {
        return stage == Stage.ADVOCATE && !view.tally().has(stage, Tally.Sort.CALL) ? Optional.of(Suggestions.callToAction(stage)) : Optional.empty();
    }

    static Edit add(Suggestion suggestion, Optional<Suggestion> call, Ids ids, View view) {
        var card = suggestion.card(ids.next(), view::say);
        if (call.isEmpty()) return new Edit.Add(List.of(card), ways(card, view), Optional.empty());
        var ask = call.get().card(ids.next(), view::say);
        var links = new ArrayList<>(ways(ask, view));
        links.add(Link.of(card.id(), new End.AtCard(ask.id())));
        return new Edit.Add(List.of(card, ask), links, Optional.empty());
    }

    /// Where a new card leads. A call to action always leads to the next stage. An offer does where the plan is linked at all: the
    /// first link of a plan would make all others look missing.
    static List<Link> ways(Card card, View view) {
        return switch (card) {
            case Card.CallToAction call -> List.of(onward(call));
            case Card.Offer offer when !view.plan().links().isEmpty() -> List.of(view.in(offer.stage()).stream()
                    .filter(Card.CallToAction.class::isInstance).findFirst()
                    .map(call -> Link.of(offer.id(), new End.AtCard(call.id())))
                    .orElseGet(() -> onward(offer)));
            case Card.Offer _, Card.Touchpoint _, Card.Metric _, Card.Note _, Card.Foreign _ -> List.of();
        };
    }

    private static Link onward(Card card) {
        return card.stage().next().map(next -> Link.of(card.id(), new End.AtStage(next)))
                .orElseGet(() -> new Link(card.id(), new End.AtStage(Stage.AWARE), Fields.of(Link.KIND, LinkKind.LOOP)));
    }

    private static Suggestion answering(View view) {
        var met = view.in(Stage.AWARE).stream().filter(card -> card.fields().has(CardFields.AWARENESS))
                .filter(card -> !isAnswered(awareness(card), view)).findFirst();
        return meaning(Suggestions.engaging(met.map(card -> Approach.to(awareness(card))).orElse(Approach.EDUCATE)),
                met.flatMap(card -> audience(card, view)).or(() -> firstAudience(view)));
    }

    private static Awareness awareness(Card card) {
        return card.fields().get(CardFields.AWARENESS).orElseThrow();
    }

    private static boolean isAnswered(Awareness met, View view) {
        return view.in(Stage.ENGAGE).stream().anyMatch(card -> card.fields().get(CardFields.APPROACH).filter(one -> one.answers() == met).isPresent());
    }

    private static Optional<Id> audience(Card card, View view) {
        Field<Id> field = CardFields.AUDIENCE;
        return card.fields().get(field).filter(id -> view.plan().audience(id).isPresent());
    }

    private static Optional<Id> firstAudience(View view) {
        return view.plan().audiences().stream().map(Audience::id).findFirst();
    }

    private static Suggestion meaning(Suggestion suggestion, Optional<Id> audience) {
        return audience.map(id -> suggestion.with(CardFields.AUDIENCE, id)).orElse(suggestion);
    }
}
