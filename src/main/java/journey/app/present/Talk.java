package journey.app.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import journey.deck.Walk;

/// What changes while somebody speaks: where on the walk one is, whether a curtain is down, whether notes stand below the slide. Whatever would
/// move lifts the curtain first and moves no further: the slide that was covered is seen again.
final class Talk {
    private final ReadOnlyObjectWrapper<Walk> walk;
    private final ReadOnlyObjectWrapper<Curtain> curtain = new ReadOnlyObjectWrapper<>(Curtain.UP);
    private final BooleanProperty notes = new SimpleBooleanProperty(this, "notes", false);
    private final List<IntConsumer> readers = new ArrayList<>();
    private final Runnable leave;
    private final Runnable swap;

    /// @param leave ends the presentation
    /// @param swap  shows the slides where the notes are, and the notes where the slides are
    Talk(Walk from, Runnable leave, Runnable swap) {
        walk = new ReadOnlyObjectWrapper<>(from);
        this.leave = leave;
        this.swap = swap;
    }

    Walk walk() {
        return walk.get();
    }

    ReadOnlyObjectProperty<Walk> walkProperty() {
        return walk.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Curtain> curtainProperty() {
        return curtain.getReadOnlyProperty();
    }

    /// Whether the notes are wanted below the slide; a speaker with a screen of their own has them there.
    BooleanProperty notesProperty() {
        return notes;
    }

    /// A step on, and from the end out.
    void next() {
        if (curtain.get() == Curtain.UP && walk().isOver()) leave();
        else go(Walk::next);
    }

    void go(UnaryOperator<Walk> way) {
        if (curtain.get() == Curtain.UP) walk.set(way.apply(walk()));
        else curtain.set(Curtain.UP);
    }

    /// Lets a curtain down, or lifts it.
    void cover(Curtain with) {
        curtain.set(curtain.get() == with ? Curtain.UP : with);
    }

    void lift() {
        curtain.set(Curtain.UP);
    }

    void toggleNotes() {
        notes.set(!notes.get());
    }

    /// Tells whoever shows notes when to go on in them.
    ///
    /// @param notes hears how far, in halves of what is seen; less than 0 is back
    void onRead(IntConsumer notes) {
        readers.add(notes);
    }

    void read(int halves) {
        for (var reader : readers) reader.accept(halves);
    }

    void swap() {
        swap.run();
    }

    void leave() {
        leave.run();
    }
}
