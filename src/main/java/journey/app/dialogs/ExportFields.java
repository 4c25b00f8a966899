package journey.app.dialogs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import journey.guide.Lens;
import journey.handout.Aside;
import journey.handout.Carry;
import journey.handout.Choice;
import journey.handout.Form;
import journey.handout.Order;
import journey.handout.Part;
import journey.handout.Size;
import journey.handout.Theme;
import journey.paint.Page;
import journey.plan.Word;
import journey.text.Words;

/// What can be chosen of an export. Only what the medium heeds can be seen.
final class ExportFields extends VBox {
    private static final List<Size> SIZES = List.of(new Size.Times(1), new Size.Times(2), new Size.Times(3), new Size.Times(4));
    private static final List<Integer> SHEETS = List.of(2, 3, 4, 5, 6, 8, 10);
    private final Words words;
    private final ObjectProperty<Order> order;
    private final ExportParts parts;
    private final Purpose purpose;
    private final ComboBox<Part> part;
    private final ComboBox<Page> page;
    private final Map<Choice, Node> fields = new EnumMap<>(Choice.class);

    /// @param order    what is wanted; it changes with each choice
    /// @param title    of the plan, which stands where none is typed
    /// @param purpose  what can be chosen for it
    /// @param possible what can stand beside the cards of this plan
    ExportFields(Words words, ObjectProperty<Order> order, String title, ExportParts parts, Purpose purpose, Set<Aside> possible, LogoField logo) {
        super(11);
        getStyleClass().add("export-options");
        this.words = words;
        this.order = order;
        this.parts = parts;
        this.purpose = purpose;
        part = box("part", parts.of(order.get()), order.get().part(), parts::say, Order::of);
        part.setVisibleRowCount(16);
        add(Choice.PART, "part", part);
        add(Choice.TITLE, "title-field", title(title));
        add(Choice.LOGO, "logo", logo);
        page = worded("page", Page.values(), order.get().page(), Order::on);
        add(Choice.PAGE, "page", page);
        add(Choice.ACROSS, "across", box("across", SHEETS, order.get().across(), one -> words.say("dialog.export.across.sheets", one), Order::across));
        add(Choice.SIZE, "scale", box("scale", SIZES, order.get().size(), this::say, Order::at));
        add(Choice.THEME, "theme", worded("theme", Theme.values(), order.get().theme(), Order::in));
        add(Choice.LENS, "lens", worded("lens", Lens.values(), order.get().lens(), Order::through));
        for (var aside : Aside.values()) if (possible.contains(aside)) add(Choice.of(aside), check(aside));
        add(Choice.CARRY, carry());
        order.addListener(_ -> show());
        show();
    }

    /// What does not fit the medium any more is chosen anew.
    private void show() {
        var heeded = Choice.of(order.get());
        fields.forEach((choice, field) -> {
            field.setVisible(heeded.contains(choice) && purpose.asks(choice));
            field.setManaged(field.isVisible());
        });
        offer(part, parts.of(order.get()), Part.WHOLE);
        offer(page, order.get().form() == Form.BOARD ? purpose.pages() : purpose.pages().stream().filter(one -> one != Page.BOARD).toList(), Page.A4);
    }

    private static <T> void offer(ComboBox<T> box, List<T> values, T otherwise) {
        if (box.getItems().equals(values)) return;
        var before = box.getValue();
        // A box would choose what comes to stand where the chosen one stood.
        box.setValue(null);
        box.getItems().setAll(values);
        box.setValue(values.contains(before) ? before : otherwise);
    }

    private void add(Choice choice, String key, Node control) {
        var label = new Label(words.say("dialog.export." + key));
        label.getStyleClass().add("dialog-label");
        label.setLabelFor(control);
        add(choice, new VBox(5, label, control));
    }

    private void add(Choice choice, Node field) {
        fields.put(choice, field);
        getChildren().add(field);
    }

    private String say(Size size) {
        return switch (size) {
            case Size.Times(var factor) -> words.say("dialog.export.scale.times", factor, Math.round(96 * factor));
            case Size.Wide(var pixels) -> words.say("dialog.export.scale.wide", pixels);
        };
    }

    private TextField title(String own) {
        var field = new TextField(order.get().title());
        field.setId("export-title");
        field.setPromptText(own);
        field.setAccessibleText(words.say("dialog.export.title-field"));
        field.textProperty().addListener((_, _, text) -> order.set(order.get().titled(text.strip())));
        return field;
    }

    private <T extends Enum<T> & Word> ComboBox<T> worded(String key, T[] values, T first, BiFunction<Order, T, Order> chosen) {
        return box(key, List.of(values), first, one -> words.say("dialog.export." + key + "." + one.word()), chosen);
    }

    private <T> ComboBox<T> box(String key, List<T> values, T first, Function<T, String> said, BiFunction<Order, T, Order> chosen) {
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
                return box.getItems().stream().filter(one -> said.apply(one).equals(text)).findFirst().orElse(first);
            }
        });
        box.getItems().setAll(values.contains(first) ? values : Stream.concat(values.stream(), Stream.of(first)).toList());
        box.setValue(first);
        box.valueProperty().addListener((_, _, value) -> {
            if (value != null) order.set(chosen.apply(order.get(), value));
        });
        return box;
    }

    private CheckBox check(Aside aside) {
        var box = new CheckBox(words.say("dialog.export.aside." + aside.word()));
        box.setId("export-aside-" + aside.word());
        box.setWrapText(true);
        box.setSelected(order.get().has(aside));
        box.selectedProperty().addListener((_, _, on) -> order.set(on ? order.get().with(aside) : order.get().without(aside)));
        return box;
    }

    /// Off, whatever was chosen the last time: nobody gives a plan away by habit.
    private VBox carry() {
        var box = new CheckBox(words.say("dialog.export.carry"));
        box.setId("export-carry");
        box.setWrapText(true);
        box.selectedProperty().addListener((_, _, on) -> order.set(order.get().carrying(on ? Carry.PLAN : Carry.NOTHING)));
        var why = new Label(words.say("dialog.export.carry.why"));
        why.getStyleClass().add("dialog-label");
        why.setWrapText(true);
        why.setMinHeight(Label.USE_PREF_SIZE);
        return new VBox(4, box, why);
    }
}
