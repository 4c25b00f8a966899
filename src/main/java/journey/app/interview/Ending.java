package journey.app.interview;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.interview.Interview;
import journey.interview.Question;
import journey.plan.Severity;
import journey.rule.Findings;
import journey.text.Words;

/// What stands there when no question comes next: what is still open, and what the validator says.
final class Ending extends VBox {
    private final Words words;

    Ending(Words words, Interview interview, Findings findings, Consumer<Question> go) {
        this.words = words;
        getStyleClass().add("answer");
        var open = interview.open();
        getChildren().addAll(text("interview-question", words.say("interview.pane.end", open.size())),
                text("interview-help", words.say("interview.pane.end.found", findings.count(Severity.ERROR), findings.count(Severity.WARNING))),
                text("interview-help", words.say("interview.pane.end.more")));
        for (var question : open) {
            var link = new Hyperlink(line(question));
            link.setWrapText(true);
            link.setOnAction(_ -> go.accept(question));
            getChildren().add(link);
        }
    }

    private String line(Question question) {
        return question.chapter().stage().map(stage -> words.say("interview.pane.end.open", stage, question.topic()))
                .orElseGet(() -> words.say("interview.pane.end.open", words.say("interview.pane.start"), question.topic()));
    }

    private static Label text(String style, String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
