package journey.app.panels;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import journey.plan.Plan;
import journey.plan.Remarks;
import journey.text.Words;

/// Which remarks are listed, and how many there are of each kind.
final class RemarkTools extends Segments<RemarkShowing> {
    private final Words words;
    private final ObjectProperty<RemarkShowing> showing;

    RemarkTools(Words words) {
        this(words, new SimpleObjectProperty<>(RemarkShowing.OPEN));
    }

    private RemarkTools(Words words, ObjectProperty<RemarkShowing> showing) {
        super(List.of(RemarkShowing.values()), showing, one -> "remarks-" + one.word());
        this.words = words;
        this.showing = showing;
        setAccessibleText(words.say("panel.remarks.which"));
    }

    ObjectProperty<RemarkShowing> showingProperty() {
        return showing;
    }

    void count(Plan plan) {
        var all = Remarks.of(plan).all();
        name(one -> words.say("panel.remarks.which." + one.word(), all.stream().filter(one::shows).count()));
    }
}
