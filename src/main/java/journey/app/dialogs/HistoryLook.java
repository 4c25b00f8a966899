package journey.app.dialogs;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import journey.app.workspace.LastWins;
import journey.layout.Extra;
import journey.layout.Layout;
import journey.layout.Palette;
import journey.layout.View;
import journey.paint.Pixels;
import journey.paint.Preview;
import journey.plan.Plan;
import journey.report.ChangeWords;
import journey.text.Words;

/// A state of a plan to look at: its picture, as a whole or from near, and what would change by going back to it. Both are made beside the window.
final class HistoryLook extends VBox {
    static final int WIDTH = 660;
    private static final int HEIGHT = 330;
    private static final int MARGIN = 8;
    private static final int NEARER = 3;
    private static final int LONGEST = 100;

    private final Words words;
    private final Palette palette;
    private final double density;
    private final Plan now;
    private final StackPane picture = new StackPane();
    private final ToggleButton near;
    private final Label heading = new Label();
    private final VBox changes = new VBox(4);
    private final LastWins<Asked, Drawn> drawing;
    private Optional<Plan> shown = Optional.empty();

    private record Asked(Plan plan, int width, int height) {}

    private record Drawn(Pixels pixels, List<String> sentences) {}

    HistoryLook(Words words, Past past, Palette palette, double density) {
        super(10);
        this.words = words;
        this.palette = palette;
        this.density = Math.max(1, density);
        now = past.now();
        drawing = new LastWins<>(past.aside(), this::draw, this::show);
        picture.getStyleClass().add("preview");
        picture.setId("history-picture");
        picture.setMinSize(WIDTH, HEIGHT);
        picture.setMaxSize(WIDTH, HEIGHT);
        picture.setAccessibleText(words.say("dialog.history.picture"));
        near = new ToggleButton(words.say("dialog.history.near"));
        near.setId("history-near");
        near.selectedProperty().addListener(_ -> shown.ifPresent(this::ask));
        heading.getStyleClass().add("history-heading");
        heading.setWrapText(true);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        var foot = new HBox(8, heading, near);
        foot.getStyleClass().add("export-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(changes);
        scroll.setId("history-changes");
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(140);
        scroll.getStyleClass().add("history-changes");
        scroll.setAccessibleText(words.say("dialog.history.would"));
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(picture, foot, scroll);
        setMinWidth(WIDTH);
    }

    /// @param moment whose content may not be read yet
    void show(Moment moment) {
        shown = moment.plan();
        near.setDisable(shown.isEmpty());
        changes.getChildren().clear();
        picture.getChildren().clear();
        switch (moment.content()) {
            case Moment.Content.Unread _ -> heading.setText("");
            case Moment.Content.Damaged _ -> {
                heading.setText("");
                picture.getChildren().setAll(label(words.say("dialog.history.damaged-text"), "dialog-text"));
            }
            case Moment.Content.Whole(var plan, var many) -> {
                heading.setText(words.say(many == 0 ? "dialog.history.same" : "dialog.history.would"));
                ask(plan);
            }
        }
        if (shown.isEmpty()) drawing.forget();
    }

    private void ask(Plan plan) {
        var scale = density * (near.isSelected() ? NEARER : 1);
        drawing.ask(new Asked(plan, (int) ((WIDTH - 2 * MARGIN) * scale), (int) ((HEIGHT - 2 * MARGIN) * scale)));
    }

    private Optional<Drawn> draw(Asked asked, BooleanSupplier cancelled) {
        var board = Layout.of(asked.plan(), View.in(Words.of(asked.plan())).without(Extra.TITLE, Extra.GHOSTS));
        if (cancelled.getAsBoolean()) return Optional.empty();
        return Optional.of(new Drawn(Preview.whole(board, palette, asked.width(), asked.height()), ChangeWords.of(now, asked.plan(), words)));
    }

    private void show(Drawn drawn) {
        var image = Picture.of(drawn.pixels(), density);
        picture.getChildren().setAll(near.isSelected() ? scrolled(image) : image);
        var sentences = drawn.sentences();
        changes.getChildren().setAll(sentences.stream().limit(LONGEST).map(text -> label(text, "history-change")).toList());
        if (sentences.size() > LONGEST) changes.getChildren().add(label(words.say("dialog.history.more", sentences.size() - LONGEST), "dialog-text"));
    }

    private static ScrollPane scrolled(Node node) {
        var pane = new ScrollPane(node);
        pane.setPannable(true);
        pane.getStyleClass().add("export-near");
        return pane;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
