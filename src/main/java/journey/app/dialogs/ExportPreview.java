package journey.app.dialogs;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import journey.handout.Handout;
import journey.paint.Pixels;
import journey.text.Words;

/// What an export will be, page by page: pictures drawn by the painter that draws PNGs, as a whole or from near, and texts as they will stand
/// in the file.
final class ExportPreview extends VBox {
    static final int WIDTH = 560;
    static final int HEIGHT = 480;
    private static final int MARGIN = 12;
    private static final int NEARER = 3;
    private static final int LONGEST_TEXT = 20_000;

    private final Words words;
    private final StackPane shown = new StackPane();
    private final Label which = new Label();
    private final Button back;
    private final Button on;
    private final ToggleButton near;
    private final Button browse;
    private final HBox pages;
    private final IntegerProperty page = new SimpleIntegerProperty(this, "page", 0);
    private int all = 1;

    /// @param turned is told when another page is wanted, or the same from near or from far
    /// @param browsed is told when somebody wants to see a page where pages are seen
    ExportPreview(Words words, Runnable turned, Runnable browsed) {
        super(8);
        this.words = words;
        shown.getStyleClass().add("preview");
        shown.setId("export-preview");
        shown.setMinSize(WIDTH, HEIGHT);
        shown.setMaxSize(WIDTH, HEIGHT);
        shown.setAccessibleText(words.say("dialog.export.preview"));
        back = turn("back", -1);
        on = turn("on", 1);
        which.setId("export-page-said");
        which.getStyleClass().add("dialog-text");
        near = new ToggleButton(words.say("dialog.export.near"));
        near.setId("export-near");
        near.selectedProperty().addListener(_ -> turned.run());
        page.addListener(_ -> turned.run());
        browse = new Button(words.say("dialog.export.browse"));
        browse.setId("export-browse");
        browse.setOnAction(_ -> browsed.run());
        browse.setVisible(false);
        pages = new HBox(8, back, which, on);
        pages.getStyleClass().add("export-pager");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var foot = new HBox(8, pages, room, browse, near);
        foot.getStyleClass().add("export-foot");
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        getChildren().setAll(shown, foot);
    }

    private Button turn(String key, int by) {
        var button = new Button(words.say("dialog.export.page-" + key));
        button.setId("export-page-" + key);
        button.setAccessibleText(words.say("dialog.export.page-" + key + ".spoken"));
        button.setOnAction(_ -> page.set(Math.clamp(page.get() + by, 0, all - 1)));
        return button;
    }

    private void turn(KeyEvent press) {
        if (press.getCode() != KeyCode.PAGE_DOWN && press.getCode() != KeyCode.PAGE_UP) return;
        (press.getCode() == KeyCode.PAGE_DOWN ? on : back).fire();
        press.consume();
    }

    BooleanProperty nearProperty() {
        return near.selectedProperty();
    }

    /// How large a picture may be that is shown here, in pixels.
    int width(double density) {
        return (int) ((WIDTH - 2 * MARGIN) * density * (near.isSelected() ? NEARER : 1));
    }

    int height(double density) {
        return (int) ((HEIGHT - 2 * MARGIN) * density * (near.isSelected() ? NEARER : 1));
    }

    int page() {
        return page.get();
    }

    /// Shows one page of so many.
    void show(Pixels pixels, double density, int all) {
        of(all);
        var picture = new StackPane(Picture.of(pixels, density));
        picture.getStyleClass().add("preview-page");
        picture.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        near.setVisible(true);
        show(near.isSelected() ? scrolled(picture) : picture);
    }

    /// A page goes on below what is seen of it here.
    void offerBrowsing(boolean isPage) {
        browse.setVisible(isPage);
    }

    void show(Handout.OfText handout) {
        of(1);
        var text = handout.text();
        var area = new TextArea(text.length() > LONGEST_TEXT ? words.say("dialog.export.text-goes-on", text.substring(0, LONGEST_TEXT)) : text);
        area.setEditable(false);
        area.setId("export-text");
        area.getStyleClass().add("export-text");
        area.setAccessibleText(words.say("dialog.export.preview"));
        near.setVisible(false);
        show(area);
    }

    private void show(Node node) {
        shown.getChildren().setAll(node);
    }

    private static ScrollPane scrolled(Node node) {
        var pane = new ScrollPane(node);
        pane.setPannable(true);
        pane.getStyleClass().add("export-near");
        return pane;
    }

    private void of(int all) {
        this.all = all;
        if (page.get() >= all) page.set(all - 1);
        pages.setVisible(all > 1);
        which.setText(words.say("dialog.export.page-of", page.get() + 1, all));
        back.setDisable(page.get() == 0);
        on.setDisable(page.get() >= all - 1);
    }

    /// Another document begins at its first page.
    void begin() {
        page.set(0);
    }
}
