package journey.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Stage;

/// Whether it is said for whom the plan is, and whom each channel in Aware reaches [S3]. A touchpoint without a channel is no channel: of
/// it `no-channel` speaks.
final class Audiences {
    /// More audiences than this are not offered one by one.
    private static final int MOST_OFFERED = 3;

    private Audiences() {}

    /// While the plan has no audience that is said once, and of no channel.
    static Stream<Finding> none(View view) {
        if (view.cards().isEmpty()) return Stream.empty();
        return view.plan().audiences().isEmpty()
                ? Stream.of(Finding.of(Phrase.of("rule.no-audience.message.plan")).fixed(naming(view)))
                : channels(view).filter(same -> same.stream().noneMatch(card -> hasAudience(card, view))).map(same -> meetingAnybody(same, view));
    }

    private static Stream<List<Card.Touchpoint>> channels(View view) {
        return touchpoints(view).filter(card -> !card.channel().isBlank())
                .collect(groupingBy(card -> Channels.folded(card.channel()), LinkedHashMap::new, Collectors.toList())).values().stream();
    }

    private static Finding meetingAnybody(List<Card.Touchpoint> same, View view) {
        var first = same.getFirst();
        var finding = Finding.of(first, Phrase.of("rule.no-audience.message", view.shortened(first.channel()), view.named(first), same.size()))
                .with(same.subList(1, same.size()));
        var cards = same.stream().map(Card::id).collect(toSet());
        for (var audience : view.plan().audiences().subList(0, Math.min(MOST_OFFERED, view.plan().audiences().size())))
            finding = finding.fixed(meaning(audience, cards, view));
        return finding;
    }

    private static Optional<Fix> meaning(Audience audience, Set<Id> cards, View view) {
        return Draft.of(view).also(new Edit.PutAll<>(cards, CardFields.AUDIENCE, Optional.of(audience.id())))
                .fix(Phrase.of("rule.fix.audience", view.named(audience)));
    }

    /// The first audience is the one that the plan is for so far: whoever is met is one of it.
    private static Fix naming(View view) {
        var title = Phrase.of("rule.fix.name-audience");
        var met = touchpoints(view).map(Card::id).collect(toSet());
        return new Fix.Asking(title, Phrase.of("rule.fix.name-audience.question"), (ids, name) -> {
            var audience = new Audience(ids.next(), Fields.of(Audience.NAME, name.strip()));
            var edits = new ArrayList<Edit>(List.of(new Edit.AddAudience(audience)));
            if (!met.isEmpty()) edits.add(new Edit.PutAll<>(met, CardFields.AUDIENCE, Optional.of(audience.id())));
            return new Edit.Together(Phrase.of("rule.undo", title), edits);
        });
    }

    private static boolean hasAudience(Card.Touchpoint card, View view) {
        return card.audience().filter(id -> view.plan().audience(id).isPresent()).isPresent();
    }

    private static Stream<Card.Touchpoint> touchpoints(View view) {
        return view.in(Stage.AWARE).stream().filter(Card.Touchpoint.class::isInstance).map(Card.Touchpoint.class::cast);
    }
}
