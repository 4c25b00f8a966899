package journey.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import journey.guide.WorkedPlan;
import journey.text.Words;

/// What stands in a window that holds no plan yet: a blank plan, the recent files, the worked plans, the person's own templates. Who comes back
/// most often wants the plan of yesterday, so that stands first; who comes for the first time has none.
final class StartPage extends BorderPane {
    private static final int FEW = 3;
    private final PlannerWindow window;
    private final Words words;
    private final Desk desk;
    private final VBox content = new VBox();
    private final Button blank;

    StartPage(PlannerWindow window) {
        this.window = window;
        words = window.words();
        desk = window.desk();
        blank = button("window.start.blank", () -> window.desk().opening().blank(window));
        blank.setDefaultButton(true);
        getStyleClass().add("start");
        content.getStyleClass().add("start-content");
        content.setFillWidth(true);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setId("start");
        setTop(new VBox(new MenuRow(new Menus(window).bar(), new SimpleStringProperty("")), window.banner()));
        setCenter(scroll);
        fill();
    }

    /// Builds the page anew: after a template was renamed or a file left the list.
    void fill() {
        content.getChildren().setAll(label("window.start.title", "start-title"), label("window.start.line", "start-line"), buttons(), new UnsavedSection(window));
        var recent = desk.recents().pathsProperty();
        if (!recent.isEmpty()) section("window.start.recent", recent(List.copyOf(recent)));
        section("window.start.worked", tiles(WorkedPlan.ALL.stream().<Node>map(this::tile).toList()));
        var own = new VBox(14);
        own.setManaged(false);
        content.getChildren().add(own);
        desk.work().fetch(desk.templates()::all, found -> {
            own.setManaged(!found.isEmpty());
            own.setVisible(!found.isEmpty());
            own.getChildren().setAll(label("window.start.templates", "start-heading"), tiles(found.stream().<Node>map(this::tile).toList()));
        });
    }

    /// The latest few, and the rest when somebody asks for them: what comes below should stay in sight.
    private Node recent(List<Path> paths) {
        var rows = new VBox(8);
        paths.stream().limit(FEW).forEach(path -> rows.getChildren().add(new RecentRow(window, path, this::fill)));
        if (paths.size() > FEW) {
            var more = new Hyperlink(words.say("window.start.more", paths.size() - FEW));
            more.setId("recent-more");
            more.setOnAction(_ -> {
                rows.getChildren().remove(more);
                paths.stream().skip(FEW).forEach(path -> rows.getChildren().add(new RecentRow(window, path, this::fill)));
                rows.getChildren().get(FEW).requestFocus();
            });
            rows.getChildren().add(more);
        }
        return rows;
    }

    /// Puts the focus where most people begin.
    void begin() {
        blank.requestFocus();
    }

    private Node buttons() {
        var row = new HBox(blank, button("window.start.interview", () -> desk.opening().interview(window)), button("window.start.open", () -> desk.opening().ask(window)));
        row.getStyleClass().add("start-buttons");
        return row;
    }

    private Button button(String key, Runnable run) {
        var button = new Button(words.say(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void section(String heading, Node node) {
        content.getChildren().addAll(label(heading, "start-heading"), node);
    }

    private Label label(String key, String style) {
        var label = new Label(words.say(key));
        label.getStyleClass().add(style);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static Node tiles(List<Node> all) {
        var flow = new FlowPane(18, 18);
        flow.getChildren().setAll(all);
        flow.setAccessibleRole(AccessibleRole.PARENT);
        return flow;
    }

    private Node tile(WorkedPlan plan) {
        return new PlanTile(window, "worked-" + plan.id(), words.say(plan.name()), words.say(plan.line()),
                () -> Optional.of(desk.opening().worked(plan)), () -> desk.opening().worked(plan, window));
    }

    private Node tile(Template template) {
        return new TemplateTile(window, template, this::fill);
    }
}
