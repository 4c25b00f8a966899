package journey.app.dialogs;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.VBox;
import journey.report.Joined;
import journey.text.Words;

/// What was joined without a question, a line each, in colour and with a sign before it.
final class JoinedList extends VBox {
    /// More would be read by nobody.
    private static final int SHOWN = 60;

    JoinedList(Words words, List<Joined> all) {
        super(6);
        getStyleClass().add("joined");
        getChildren().add(FindList.label("choice-name", words.say("dialog.join.joined")));
        for (var one : all.subList(0, Math.min(SHOWN, all.size()))) {
            var line = FindList.label("joined-line", words.say("dialog.join." + one.sign().name().toLowerCase(Locale.ROOT), one.sentence()));
            line.getStyleClass().add("joined-" + one.sign().name().toLowerCase(Locale.ROOT));
            getChildren().add(line);
        }
        if (all.size() > SHOWN) getChildren().add(FindList.label("choice-was", words.say("dialog.join.more", all.size() - SHOWN)));
    }
}
