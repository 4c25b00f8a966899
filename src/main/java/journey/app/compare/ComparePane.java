package journey.app.compare;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.app.surface.ChartViewer;
import journey.app.surface.Surface;
import journey.chart.Deed;
import journey.compare.Comparison;
import journey.handout.Comparisons;
import journey.handout.Medium;
import journey.layout.Palette;
import journey.layout.Subject;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.text.Words;

/// Two plans beside each other: a heading that says which, the board of both, and the list of all that differs. A line that is chosen brings
/// what it tells of into sight, and a click on a card finds its line.
public final class ComparePane extends BorderPane {
    private final Words words;
    private final Label title = new Label();
    private final Label summary = new Label();
    private final Label status = new Label();
    private final ListView<Row> list = new ListView<>();
    private final Label nothing = new Label();
    private final ChartViewer viewer;
    private final Button swap;
    private final MenuButton export;
    private Compared shown;
    private boolean following;

    /// What the pane asks of whoever shows it.
    public interface Asks {
        /// The other way round.
        void swap(Comparison shown);

        void export(Comparison shown, Medium medium);

        /// The key of what closing does, in words.
        String closing();

        void close();
    }

    public ComparePane(Compared compared, Words words, Palette palette, Asks asks) {
        this.words = words;
        shown = compared;
        viewer = new ChartViewer(compared.drawn(), compared.comparison().words(), palette, words, this::find, _ -> words.say("compare.window.find"));
        viewer.surface().fitBy(Surface.Fit.WHOLE);
        viewer.surface().setAccessibleText(words.say("compare.window.board"));
        viewer.setMinWidth(200);
        swap = button("swap", "compare.window.swap.what", () -> asks.swap(shown.comparison()));
        export = export(asks);
        getStyleClass().add("compare-pane");
        setTop(head(asks));
        var split = new SplitPane(viewer, side());
        split.setDividerPositions(0.7);
        SplitPane.setResizableWithParent(split.getItems().getLast(), false);
        setCenter(split);
        show(compared);
    }

    private Region head(Asks asks) {
        title.getStyleClass().add("compare-title");
        title.setId("compare-title");
        title.setWrapText(true);
        summary.setId("compare-summary");
        summary.getStyleClass().add("compare-summary");
        summary.setWrapText(true);
        status.setId("compare-status");
        status.getStyleClass().add("compare-status");
        status.setWrapText(true);
        status.managedProperty().bind(status.textProperty().isNotEmpty());
        var said = new VBox(2, title, summary, status);
        said.setMinWidth(120);
        HBox.setHgrow(said, Priority.ALWAYS);
        var surface = viewer.surface();
        var tools = new HBox(swap, button("smaller", "compare.window.smaller.what", surface::zoomOut), button("larger", "compare.window.larger.what", surface::zoomIn),
                button("fit", "compare.window.fit.what", surface::fit), export, button("close", asks.closing(), asks::close));
        tools.getStyleClass().add("compare-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(said, tools);
        head.getStyleClass().add("compare-head");
        return head;
    }

    /// @param what the key of what it does, in words
    private Button button(String key, String what, Runnable run) {
        var button = new Button(words.say("compare.window." + key));
        button.setId("compare-" + key);
        button.getStyleClass().add("compare-tool");
        button.setAccessibleText(words.say(what));
        button.setTooltip(new Tooltip(words.say(what)));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private MenuButton export(Asks asks) {
        var menu = new MenuButton(words.say("compare.window.export"));
        menu.setId("compare-export");
        menu.getStyleClass().add("compare-tool");
        for (var medium : Comparisons.MEDIA) {
            var item = new MenuItem(words.say("compare.window.export." + medium.word()));
            item.setId("compare-export-" + medium.word());
            item.setOnAction(_ -> asks.export(shown.comparison(), medium));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Region side() {
        list.setId("compare-list");
        list.setAccessibleText(words.say("compare.window.list"));
        list.setCellFactory(_ -> new RowCell());
        nothing.getStyleClass().add("compare-nothing");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setMinWidth(240);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row instanceof Row.Of(var entry, _) && !following) viewer.point(entry.at());
        });
        // a line that is chosen already is to be found again after the board was moved
        list.setOnMouseClicked(_ -> again());
        list.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) again();
        });
        return list;
    }

    private void again() {
        if (list.getSelectionModel().getSelectedItem() instanceof Row.Of(var entry, _)) viewer.point(entry.at());
    }

    /// Chooses the first line about what was clicked on the board.
    private void find(Deed deed) {
        if (!(deed instanceof Deed.Show(var places))) return;
        var wanted = places.getFirst() instanceof Place.Of(var id) ? new Subject.OfCard(id) : subject(places.getFirst());
        var rows = list.getItems();
        IntStream.range(0, rows.size()).filter(i -> rows.get(i) instanceof Row.Of(var entry, _) && isAbout(entry.at(), wanted)).findFirst().ifPresent(i -> {
            following = true;
            list.getSelectionModel().select(i);
            list.scrollTo(Math.max(0, i - 2));
            following = false;
            viewer.point(Optional.of(wanted));
        });
    }

    private static Subject subject(Place place) {
        return place instanceof Place.OfStage(var stage) ? new Subject.OfStage(stage) : new Subject.OfPlan();
    }

    /// The ghost at a card's old place is found at the line of the card.
    private boolean isAbout(Optional<Subject> at, Subject wanted) {
        if (at.filter(wanted::equals).isPresent()) return true;
        return at.isPresent() && at.get() instanceof Subject.OfCard(var id)
                && Optional.ofNullable(shown.comparison().both().left().get(id)).map(Subject.OfCard::new).filter(wanted::equals).isPresent();
    }

    /// Shows a comparison in place of the one before.
    public void show(Compared compared) {
        shown = compared;
        var comparison = compared.comparison();
        title.setText(words.say("compare.title", comparison.before().name(), comparison.after().name()));
        summary.setText(comparison.summary());
        nothing.setText(comparison.summary());
        viewer.point(Optional.empty());
        viewer.show(compared.drawn(), comparison.words());
        list.getItems().setAll(Row.of(comparison));
        status.setText("");
    }

    public void show(Palette palette) {
        viewer.show(palette);
    }

    /// Says what became of something that was asked for.
    public void say(Phrase phrase) {
        status.setText(words.say(phrase));
    }

    /// Where the keyboard begins.
    public void begin() {
        list.requestFocus();
        // the line below the first heading
        list.getFocusModel().focus(Math.min(1, list.getItems().size() - 1));
    }

    /// Whether a menu of it is open, which Esc closes first.
    boolean isAsking() {
        return export.isShowing();
    }

    public Comparison comparison() {
        return shown.comparison();
    }
}
