package journey.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import journey.keep.Unsaved;
import journey.text.Words;

/// What the start page offers of work that was not saved, and a quiet way to what was declined. It takes no room while there is neither.
final class UnsavedSection extends VBox {
    private final PlannerWindow window;
    private final Words words;
    private final Recovering recovering;

    UnsavedSection(PlannerWindow window) {
        super(14);
        this.window = window;
        words = window.words();
        recovering = window.desk().recovering();
        show(Recovering.Left.NOTHING);
        recovering.look(this::show);
    }

    private void show(Recovering.Left left) {
        getChildren().clear();
        if (!left.unsaved().isEmpty()) {
            getChildren().addAll(heading("window.unsaved.title"), rows(left.unsaved().stream().map(work -> offered(work, left.unsaved().size())).toList()));
        }
        if (!left.declined().isEmpty()) getChildren().add(more(left.declined()));
        setManaged(!getChildren().isEmpty());
        setVisible(isManaged());
    }

    private Node offered(Unsaved work, int all) {
        var answers = back(work, all);
        answers.add(new UnsavedRow.Answer("unsaved.not-now", () -> recovering.decline(work, this::again)));
        return new UnsavedRow(window, work, words.say("window.unsaved.ended"), answers);
    }

    /// The ways back: into its file, where it has one, or as a copy.
    private List<UnsavedRow.Answer> back(Unsaved work, int all) {
        var answers = new ArrayList<UnsavedRow.Answer>();
        work.origin().ifPresent(origin -> answers.add(new UnsavedRow.Answer("unsaved.put-back", () -> recovering.putBack(work, origin, window))));
        answers.add(new UnsavedRow.Answer("unsaved.open", () -> recovering.open(work, window, place(all))));
        return answers;
    }

    /// The start page gives its place to the last one only: the others are still to be seen on it.
    private Supplier<PlannerWindow> place(int all) {
        return all == 1 && window.isFree() ? () -> window : window.desk()::window;
    }

    private void again() {
        recovering.look(left -> {
            show(left);
            lookupAll(".button").stream().findFirst().ifPresentOrElse(Node::requestFocus, () -> lookupAll(".hyperlink").stream().findFirst().ifPresent(Node::requestFocus));
        });
    }

    private Node more(List<Unsaved> declined) {
        var link = new Hyperlink(words.say("window.unsaved.declined", declined.size()));
        link.setId("unsaved-declined");
        link.setOnAction(_ -> {
            getChildren().remove(link);
            var rows = rows(declined.stream().map(this::declined).toList());
            getChildren().addAll(heading("window.unsaved.declined-title"), rows);
            rows.lookup(".button").requestFocus();
        });
        return link;
    }

    private static VBox rows(List<Node> all) {
        return new VBox(8, all.toArray(Node[]::new));
    }

    private Node declined(Unsaved work) {
        return new UnsavedRow(window, work, words.say("window.unsaved.was-declined"), back(work, 1));
    }

    private Label heading(String key) {
        var label = PlanTile.label(words.say(key), "start-heading");
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
