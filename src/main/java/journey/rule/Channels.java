package journey.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.guide.Suggestions;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Stage;
import journey.text.Typed;

/// Where people meet us: somewhere at first, in more than one place to get to know us, and still after they signed up [S1 S3].
final class Channels {
    private Channels() {}

    /// One name of a channel mends it, so touchpoints that name none are told together, and only where no other names one.
    static Stream<Finding> none(View view) {
        if (!view.tally().lacksItsNeed(Stage.AWARE)) return Stream.empty();
        var touchpoints = in(Stage.AWARE, view).toList();
        var finding = touchpoints.isEmpty()
                ? Finding.of(Stage.AWARE, Phrase.of("rule.no-channel.message.nowhere"))
                : Finding.of(Stage.AWARE, Phrase.of("rule.no-channel.message", view.named(touchpoints.getFirst()))).with(touchpoints)
                        .fixed(Draft.asking("rule.fix.channel", new Place.Of(touchpoints.getFirst().id()), CardFields.CHANNEL));
        return Stream.of(finding.fixed(Draft.of(view).fill(Stage.AWARE).fix(SkippedStages.fillTitle(Stage.AWARE))));
    }

    static Stream<Finding> onlyOne(View view) {
        var named = in(Stage.ENGAGE, view).filter(card -> !card.channel().isBlank()).toList();
        if (named.stream().map(card -> folded(card.channel())).distinct().count() != 1) return Stream.empty();
        var channel = named.getFirst().channel();
        return Stream.of(Finding.of(Stage.ENGAGE, Phrase.of("rule.one-channel.message", view.shortened(channel)))
                .with(named)
                .fixed(elsewhere(named.getFirst())));
    }

    /// The same in another place: what answers people there goes on answering them.
    private static Fix elsewhere(Card.Touchpoint like) {
        var title = Phrase.of("rule.fix.other-channel");
        return new Fix.Asking(title, Phrase.of("rule.fix.other-channel.question"), (ids, typed, _) -> {
            var channel = typed.strip();
            if (folded(channel).equals(folded(like.channel()))) return Typed.wrong("rule.fix.other-channel.wrong");
            var fields = Fields.of(CardFields.TITLE, channel).with(CardFields.CHANNEL, channel);
            for (var field : List.<Field<?>>of(CardFields.AUDIENCE, CardFields.AWARENESS, CardFields.APPROACH)) fields = copied(field, like.fields(), fields);
            return Typed.of(new Edit.Together(Phrase.of("rule.undo", title), List.of(new Edit.Add(Card.of(CardType.TOUCHPOINT, ids.next(), Stage.ENGAGE, fields)))));
        });
    }

    private static <T> Fields copied(Field<T> field, Fields from, Fields to) {
        return to.with(field, from.get(field));
    }

    /// Whether something comes after Subscribe, but nowhere to meet us.
    static Stream<Finding> stopping(View view) {
        var later = Stage.ALL.stream().filter(stage -> stage.isAfter(Stage.SUBSCRIBE)).toList();
        var first = later.stream().filter(view::holds).findFirst();
        if (first.isEmpty() || later.stream().flatMap(stage -> in(stage, view)).findAny().isPresent()) return Stream.empty();
        var card = view.face(first.get());
        return Stream.of(Finding.of(first.get(), Phrase.of("rule.engagement-stops.message", view.named(card)))
                .with(List.of(card))
                .fixed(goingOn(view)));
    }

    private static Optional<Fix> goingOn(View view) {
        return view.holds(Stage.EXCITE)
                ? Draft.of(view).add(Suggestions.checkIn()).fix(Phrase.of("rule.fix.add", Suggestions.checkIn().title()))
                : Draft.of(view).fill(Stage.EXCITE).fix(SkippedStages.fillTitle(Stage.EXCITE));
    }

    /// Channels are the same whatever their case.
    static String folded(String channel) {
        return channel.strip().toLowerCase(Locale.ROOT);
    }

    private static Stream<Card.Touchpoint> in(Stage stage, View view) {
        return view.in(stage).stream().filter(Card.Touchpoint.class::isInstance).map(Card.Touchpoint.class::cast);
    }
}
