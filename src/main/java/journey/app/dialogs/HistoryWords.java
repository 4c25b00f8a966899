package journey.app.dialogs;

import java.time.Instant;
import java.util.function.Function;
import journey.keep.Version;
import journey.plan.Phrase;
import journey.text.Words;

/// What the states of a plan are called: in the list, in sentences, and by the undo menu.
///
/// @param when   says a moment as people do
/// @param inFull says it with its day and year
record HistoryWords(Words words, Function<Instant, String> when, Function<Instant, String> inFull) {
    /// The first line of a row: the name, else the time.
    String title(Moment moment) {
        return switch (moment.state()) {
            case Moment.State.Now _ -> words.say("dialog.history.now");
            case Moment.State.Saved _ -> words.say("dialog.history.saved");
            case Moment.State.Kept(var version) -> version.name().orElseGet(() -> time(version));
        };
    }

    /// The second line.
    String line(Moment moment) {
        return switch (moment.state()) {
            case Moment.State.Now _ -> words.say("dialog.history.not-saved");
            case Moment.State.Saved _ -> words.say(about(moment.content()));
            case Moment.State.Kept(var version) -> words.say(version.name().map(_ -> Phrase.of("dialog.history.dated", time(version), about(moment.content())))
                    .orElseGet(() -> about(moment.content())));
        };
    }

    private static Phrase about(Moment.Content content) {
        return switch (content) {
            case Moment.Content.Unread _ -> Phrase.of("dialog.history.unread");
            case Moment.Content.Whole(_, var changes) -> Phrase.of("dialog.history.changes", changes);
            case Moment.Content.Damaged _ -> Phrase.of("dialog.history.damaged");
        };
    }

    String spoken(Moment moment) {
        return words.say("dialog.history.spoken", title(moment), line(moment));
    }

    /// In a sentence.
    Phrase named(Moment moment) {
        return switch (moment.state()) {
            case Moment.State.Now _ -> Phrase.of("dialog.history.the-state-now");
            case Moment.State.Saved _ -> Phrase.of("dialog.history.the-saved");
            case Moment.State.Kept(var version) -> version.name().map(name -> Phrase.of("dialog.history.the-named", name))
                    .orElseGet(() -> Phrase.of("dialog.history.the-version", time(version)));
        };
    }

    /// In a sentence that is read on another day.
    Phrase dated(Moment moment) {
        return moment.version().map(version -> version.name().map(name -> Phrase.of("dialog.history.the-named-dated", name, inFull.apply(version.written())))
                .orElseGet(() -> Phrase.of("dialog.history.the-version", inFull.apply(version.written())))).orElseGet(() -> named(moment));
    }

    private String time(Version version) {
        return when.apply(version.written());
    }
}
