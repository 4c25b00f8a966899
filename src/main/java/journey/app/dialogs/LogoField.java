package journey.app.dialogs;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import journey.app.workspace.Aside;
import journey.exchange.Chosen;
import journey.exchange.PictureFile;
import journey.handout.Order;
import journey.layout.Picture;
import journey.text.Words;

/// Where a logo is chosen and taken away again. A file that is no picture is refused with what it is instead, and changes nothing.
final class LogoField extends VBox {
    private static final double HEIGHT = 32;
    private static final double WIDTH = 160;
    private final Words words;
    private final ObjectProperty<Order> order;
    private final FilePicker picker;
    private final Aside aside;
    private final StackPane small = new StackPane();
    private final Button choose;
    private final Button remove;
    private final Label refused = new Label();

    LogoField(Words words, ObjectProperty<Order> order, FilePicker picker, Aside aside) {
        super(4);
        this.words = words;
        this.order = order;
        this.picker = picker;
        this.aside = aside;
        setId("export-logo");
        choose = button("choose", this::choose);
        remove = button("remove", () -> order.set(order.get().withoutLogo()));
        small.getStyleClass().add("export-logo");
        small.setMinHeight(HEIGHT + 8);
        refused.setId("export-logo-refused");
        refused.getStyleClass().add("export-refused");
        refused.setWrapText(true);
        refused.setMinHeight(Region.USE_PREF_SIZE);
        refused.managedProperty().bind(refused.visibleProperty());
        refused.setVisible(false);
        choose.setMinWidth(Region.USE_PREF_SIZE);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(6, choose, remove);
        row.getStyleClass().add("export-logo-row");
        getChildren().setAll(small, row, refused);
        order.map(Order::logo).subscribe(this::show);
    }

    private Button button(String key, Runnable act) {
        var button = new Button(words.say("dialog.export.logo." + key));
        button.setId("export-logo-" + key);
        button.setAccessibleText(words.say("dialog.export.logo." + key + ".spoken"));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void choose() {
        picker.picture(getScene().getWindow()).ifPresent(this::read);
    }

    private void read(Path file) {
        aside.run(() -> PictureFile.open(file), chosen -> {
            switch (chosen) {
                case Chosen.Good(var picture) -> order.set(order.get().with(picture));
                case Chosen.Refused(var why) -> {
                    refused.setText(words.say(why));
                    refused.setVisible(true);
                }
            }
        });
    }

    private void show(Optional<Picture> logo) {
        small.setVisible(logo.isPresent());
        small.setManaged(logo.isPresent());
        remove.setVisible(logo.isPresent());
        remove.setManaged(logo.isPresent());
        refused.setVisible(false);
        small.getChildren().setAll(logo.stream().map(LogoField::small).toList());
    }

    private static ImageView small(Picture logo) {
        var view = new ImageView(new Image(new ByteArrayInputStream(logo.bytes()), 2 * WIDTH, 2 * HEIGHT, true, true));
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        view.setPreserveRatio(true);
        return view;
    }
}
