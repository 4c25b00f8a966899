package journey.app.interview;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import journey.interview.Chapter;
import journey.interview.Interview;
import journey.interview.Question;
import journey.text.Words;

/// How far the interview is: a piece of a line for each chapter, below it a dot for each question of the chapter that is asked. Both lead
/// there.
final class Progress extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private final Words words;
    private final Consumer<Question> go;
    private final HBox chapters = new HBox();
    private final HBox dots = new HBox();

    Progress(Words words, Consumer<Question> go) {
        this.words = words;
        this.go = go;
        getStyleClass().add("progress");
        chapters.getStyleClass().add("progress-chapters");
        dots.getStyleClass().add("progress-dots");
        getChildren().addAll(chapters, dots);
    }

    void show(Interview interview, Optional<Question> current) {
        chapters.getChildren().setAll(Chapter.ALL.stream().filter(chapter -> !interview.questions(chapter).isEmpty())
                .map(chapter -> piece(chapter, interview, current)).toList());
        dots.getChildren().setAll(current.map(question -> interview.questions(question.chapter()).stream()
                .map(one -> dot(one, interview, current)).toList()).orElse(java.util.List.of()));
    }

    private Button piece(Chapter chapter, Interview interview, Optional<Question> current) {
        var all = interview.questions(chapter);
        var open = all.stream().filter(question -> interview.state(question) == Interview.State.OPEN).toList();
        var piece = new Button();
        piece.getStyleClass().setAll("button", "progress-piece", chapter.stage().map(stage -> "stage-" + stage.word()).orElse("stage-none"));
        if (open.isEmpty()) piece.getStyleClass().add("done");
        else if (open.size() < all.size()) piece.getStyleClass().add("begun");
        piece.pseudoClassStateChanged(HERE, current.map(Question::chapter).filter(chapter::equals).isPresent());
        var name = chapter.stage().map(words::name).orElseGet(() -> words.say("interview.pane.start"));
        say(piece, words.say("interview.pane.piece", name, all.size() - open.size(), all.size()));
        piece.setOnAction(_ -> go.accept(open.stream().findFirst().orElse(all.getFirst())));
        piece.setMaxWidth(Double.MAX_VALUE);
        piece.setFocusTraversable(false);
        HBox.setHgrow(piece, Priority.ALWAYS);
        return piece;
    }

    private Button dot(Question question, Interview interview, Optional<Question> current) {
        var dot = new Button();
        var state = interview.state(question);
        dot.getStyleClass().setAll("button", "progress-dot", state.name().toLowerCase(java.util.Locale.ROOT));
        dot.pseudoClassStateChanged(HERE, current.filter(question::equals).isPresent());
        say(dot, words.say("interview.pane.dot." + state.name().toLowerCase(java.util.Locale.ROOT), words.say(question.topic())));
        dot.setOnAction(_ -> go.accept(question));
        dot.setFocusTraversable(false);
        return dot;
    }

    private static void say(Button button, String text) {
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
    }
}
