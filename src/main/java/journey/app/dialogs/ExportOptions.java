package journey.app.dialogs;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import journey.app.dialogs.ExportChoice.Aside;
import journey.app.dialogs.ExportChoice.Medium;
import journey.app.dialogs.ExportChoice.Part;
import journey.guide.Lens;
import journey.paint.Page;
import journey.text.Words;

/// What can be chosen of an export. Only what makes sense for the medium can be seen.
final class ExportOptions extends VBox {
    private final Words words;
    private final ReadOnlyObjectWrapper<ExportChoice> choice = new ReadOnlyObjectWrapper<>(ExportChoice.FIRST);
    private final ComboBox<Medium> medium;
    private final ComboBox<Page> page;
    private final ComboBox<Integer> scale;
    private final ComboBox<Part> part;
    private final ComboBox<Lens> lens;
    private final Set<Aside> asides = EnumSet.copyOf(ExportChoice.FIRST.asides());

    /// @param parts   what there is to hand on
    /// @param what    of them, to begin with
    /// @param through the lens of the window, to begin with
    ExportOptions(Words words, Set<Part> parts, Part what, Set<Aside> possible, Lens through) {
        super(14);
        this.words = words;
        var first = ExportChoice.FIRST;
        medium = box("medium", List.of(Medium.values()), first.medium(), one -> words.say("dialog.export.medium." + one.word()));
        page = box("page", List.of(Page.values()), first.page(), one -> words.say("dialog.export.page." + one.word()));
        scale = box("scale", List.of(1, 2, 3, 4), first.scale(), one -> words.say("dialog.export.scale.times", one, 96 * one));
        part = box("part", List.copyOf(parts), what, one -> words.say("dialog.export.part." + one.word()));
        lens = box("lens", List.of(Lens.values()), through, one -> words.say("dialog.export.lens." + one.word()));
        var pageField = field("page", page);
        var scaleField = field("scale", scale);
        var lensField = field("lens", lens);
        var checks = possible.stream().map(this::check).toList();
        getChildren().addAll(field("part", part), field("medium", medium), pageField, scaleField, lensField);
        getChildren().addAll(checks);
        changed();
        var isBoard = Bindings.createBooleanBinding(() -> part.getValue().chart().isEmpty(), part.valueProperty());
        for (var shown : List.of(pageField, scaleField, lensField)) shown.managedProperty().bind(shown.visibleProperty());
        for (var check : checks) check.managedProperty().bind(check.visibleProperty());
        for (var check : checks) check.visibleProperty().bind(isBoard);
        lensField.visibleProperty().bind(isBoard);
        pageField.visibleProperty().bind(medium.valueProperty().isEqualTo(Medium.PDF));
        scaleField.visibleProperty().bind(medium.valueProperty().isEqualTo(Medium.PNG));
    }

    ReadOnlyObjectProperty<ExportChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    private void changed() {
        choice.set(new ExportChoice(medium.getValue(), scale.getValue(), page.getValue(), part.getValue(), lens.getValue(), Set.copyOf(asides)));
    }

    private Node field(String key, ComboBox<?> box) {
        var label = new Label(words.say("dialog.export." + key));
        label.getStyleClass().add("dialog-label");
        label.setLabelFor(box);
        return new VBox(5, label, box);
    }

    private <T> ComboBox<T> box(String key, List<T> values, T first, Function<T, String> said) {
        var box = new ComboBox<T>();
        box.setId("export-" + key);
        box.setAccessibleText(words.say("dialog.export." + key));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : said.apply(value);
            }

            @Override
            public T fromString(String text) {
                return values.stream().filter(one -> said.apply(one).equals(text)).findFirst().orElse(first);
            }
        });
        box.getItems().setAll(values);
        box.setValue(first);
        box.valueProperty().addListener(_ -> changed());
        return box;
    }

    private CheckBox check(Aside aside) {
        var box = new CheckBox(words.say("dialog.export.aside." + aside.name().toLowerCase(Locale.ROOT)));
        box.setWrapText(true);
        box.setSelected(asides.contains(aside));
        box.selectedProperty().addListener((_, _, on) -> {
            if (on) asides.add(aside);
            else asides.remove(aside);
            changed();
        });
        return box;
    }
}
