package journey.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/// A choice of one out of several. What is absent shows as "not decided", or as the choice that absence means. Typing the first
/// letters jumps to a choice, as people expect of a list.
final class ChoiceEditor<T> implements Editor {
    private static final long PAUSE = 900;
    private final Reach reach;
    private final Cell<T> cell;
    private final Supplier<List<T>> choices;
    private final Optional<T> unset;
    private final ComboBox<Optional<T>> box = new ComboBox<>();
    private final StringBuilder letters = new StringBuilder();
    private List<String> names = List.of();
    private long lastLetter;
    private boolean showing;

    /// @param choices asked anew whenever the plan changed
    /// @param name    what a choice is called; of no choice at all, what absence is called
    /// @param unset   the choice that absence means; empty where it means that nothing is decided, which can be chosen then
    ChoiceEditor(Reach reach, Cell<T> cell, Supplier<List<T>> choices, Function<Optional<T>, String> name, Optional<T> unset) {
        this.reach = reach;
        this.cell = cell;
        this.choices = choices;
        this.unset = unset;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(12);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> choice) {
                return choice == null ? "" : name.apply(choice);
            }

            @Override
            public Optional<T> fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed into a choice");
            }
        });
        box.valueProperty().addListener((_, _, chosen) -> {
            if (!showing && chosen != null && !cell.shown().equals(Shown.of(chosen))) cell.put(chosen);
        });
        box.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) reach.workspace().pause();
        });
        box.addEventHandler(KeyEvent.KEY_TYPED, this::jump);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node input() {
        return box;
    }

    @Override
    public void show() {
        showing = true;
        var now = cell.shown();
        var all = new ArrayList<Optional<T>>();
        if (unset.isEmpty()) all.add(Optional.empty());
        choices.get().forEach(choice -> all.add(Optional.of(choice)));
        now.value().filter(value -> !all.contains(Optional.of(value))).ifPresent(value -> all.add(Optional.of(value)));
        var called = all.stream().map(box.getConverter()::toString).toList();
        if (!all.equals(box.getItems()) || !called.equals(names)) {
            names = called;
            box.setValue(null);
            box.getItems().setAll(all);
        }
        switch (now) {
            case Shown.Same<T>(var value) -> box.setValue(value.or(() -> unset));
            case Shown.Different<T> _ -> box.setValue(null);
        }
        box.setPromptText(reach.say("field.different"));
        showing = false;
    }

    @Override
    public void forget() {
        box.hide();
    }

    private void jump(KeyEvent typed) {
        var letter = typed.getCharacter();
        if (letter.isBlank() || letter.chars().anyMatch(Character::isISOControl) || typed.isShortcutDown()) return;
        var now = System.currentTimeMillis();
        if (now - lastLetter > PAUSE) letters.setLength(0);
        lastLetter = now;
        letters.append(letter.toLowerCase(reach.words().locale()));
        box.getItems().stream().filter(choice -> begins(box.getConverter().toString(choice))).findFirst().ifPresent(box::setValue);
    }

    private boolean begins(String name) {
        return name.toLowerCase(reach.words().locale()).startsWith(letters.toString());
    }
}
