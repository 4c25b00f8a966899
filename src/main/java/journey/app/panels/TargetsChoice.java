package journey.app.panels;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import journey.text.Words;

/// Which metrics are listed.
final class TargetsChoice extends Segments<TargetsFilter.Which> {
    private final Words words;
    private final ObjectProperty<TargetsFilter.Which> which;

    TargetsChoice(Words words) {
        this(words, new SimpleObjectProperty<>(TargetsFilter.Which.ALL));
    }

    private TargetsChoice(Words words, ObjectProperty<TargetsFilter.Which> which) {
        super(List.of(TargetsFilter.Which.values()), which, one -> "targets-" + one.word());
        this.words = words;
        this.which = which;
        setAccessibleText(words.say("target.which"));
        count(List.of());
    }

    ObjectProperty<TargetsFilter.Which> whichProperty() {
        return which;
    }

    /// Says how many metrics each choice has.
    void count(List<TargetsRow> rows) {
        name(one -> words.say("target.which." + one.word(), rows.stream().filter(one::shows).count()));
    }
}
