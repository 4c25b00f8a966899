package journey.app.dialogs;

import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import journey.handout.Handout;
import journey.paint.Pixels;
import journey.text.Words;

/// What an export will be, page by page: pictures drawn by the painter that draws PNGs, and texts as they will stand in the file.
final class ExportPreview extends VBox {
    static final int WIDTH = 560;
    static final int HEIGHT = 420;
    private static final int MARGIN = 12;
    private static final int LONGEST_TEXT = 20_000;

    private final Words words;
    private final StackPane shown = new StackPane();
    private final Label which = new Label();
    private final Button back;
    private final Button on;
    private final HBox pager;
    private final IntegerProperty page = new SimpleIntegerProperty(this, "page", 0);
    private int pages = 1;

    /// @param turned is told which page is wanted
    ExportPreview(Words words, Consumer<Integer> turned) {
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
        pager = new HBox(8, back, which, on);
        pager.getStyleClass().add("export-pager");
        pager.setMinHeight(28);
        page.addListener((_, _, number) -> turned.accept(number.intValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        getChildren().setAll(shown, pager);
    }

    private Button turn(String key, int by) {
        var button = new Button(words.say("dialog.export.page-" + key));
        button.setId("export-page-" + key);
        button.getStyleClass().add("quiet");
        button.setAccessibleText(words.say("dialog.export.page-" + key + ".spoken"));
        button.setOnAction(_ -> page.set(Math.clamp(page.get() + by, 0, pages - 1)));
        return button;
    }

    private void turn(KeyEvent press) {
        if (press.getCode() != KeyCode.PAGE_DOWN && press.getCode() != KeyCode.PAGE_UP) return;
        (press.getCode() == KeyCode.PAGE_DOWN ? on : back).fire();
        press.consume();
    }

    /// How large a picture may be that is shown here, in pixels of the window.
    static int width(double density) {
        return (int) ((WIDTH - 2 * MARGIN) * density);
    }

    static int height(double density) {
        return (int) ((HEIGHT - 2 * MARGIN) * density);
    }

    int page() {
        return page.get();
    }

    /// Shows one page of so many; the first again where there are fewer than before.
    void show(Pixels pixels, double density, int all) {
        pages(all);
        shown.getChildren().setAll(Picture.of(pixels, density));
    }

    void show(Handout.OfText handout) {
        pages(1);
        var text = handout.text();
        var area = new TextArea(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        area.setEditable(false);
        area.setId("export-text");
        area.getStyleClass().add("export-text");
        area.setAccessibleText(words.say("dialog.export.preview"));
        shown.getChildren().setAll(area);
    }

    private void pages(int all) {
        pages = all;
        pager.setVisible(all > 1);
        which.setText(words.say("dialog.export.page-of", page.get() + 1, all));
        back.setDisable(page.get() == 0);
        on.setDisable(page.get() >= all - 1);
    }

    /// Another document begins at its first page.
    void begin() {
        page.set(0);
    }
}
