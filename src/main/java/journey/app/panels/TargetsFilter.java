package journey.app.panels;

import java.util.stream.Stream;
import journey.forecast.Standing.State;
import journey.plan.CardFields;
import journey.plan.Word;
import journey.text.Words;

/// Which metrics are listed: all, or those that call for something, and of them those that have some letters in their title, stage, owner or
/// in what they are a share of.
record TargetsFilter(Which which, String letters) {
    static final TargetsFilter ALL = new TargetsFilter(Which.ALL, "");

    enum Which implements Word {
        ALL, MISSED, WITHOUT_TARGET, OLD;

        boolean shows(TargetsRow row) {
            return switch (this) {
                case ALL -> true;
                case MISSED -> row.isMissed();
                case WITHOUT_TARGET -> row.state() == State.NO_TARGET;
                case OLD -> row.stale();
            };
        }
    }

    boolean shows(TargetsRow row, Words words) {
        if (!which.shows(row)) return false;
        var wanted = letters.strip().toLowerCase(words.locale());
        return wanted.isEmpty() || texts(row, words).anyMatch(text -> text.toLowerCase(words.locale()).contains(wanted));
    }

    private static Stream<String> texts(TargetsRow row, Words words) {
        var card = row.card();
        return Stream.of(card.title(), words.name(card.stage()), card.owner(), card.fields().text(CardFields.OF));
    }
}
