package journey.app.panels;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import journey.plan.Severity;
import journey.rule.Findings;
import journey.text.Words;

/// What stands in the head of the list of problems: a field that filters by text, a choice of one family of rules, the three severities with their counts, each of which
/// can be left out, and the findings put aside.
final class ProblemTools extends HBox {
    private static final List<Severity> GRAVEST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.HINT);
    private final Words words;
    private final TextField find = new TextField();
    private final Map<Severity, ToggleButton> severities = new EnumMap<>(Severity.class);
    private final ToggleButton asides = new ToggleButton();
    private final FamilyButton families;
    private final ReadOnlyObjectWrapper<ProblemFilter> filter = new ReadOnlyObjectWrapper<>(ProblemFilter.ALL);

    ProblemTools(Words words) {
        this.words = words;
        getStyleClass().add("problem-tools");
        find.setId("problem-find");
        find.setPromptText(words.say("panel.problems.find"));
        find.setAccessibleText(words.say("panel.problems.find"));
        find.textProperty().addListener(_ -> changed());
        find.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() != KeyCode.ESCAPE || find.getText().isEmpty()) return;
            find.clear();
            press.consume();
        });
        families = new FamilyButton(words, this::changed);
        getChildren().addAll(find, families);
        for (var severity : GRAVEST_FIRST) {
            var toggle = new ToggleButton("", Signs.of(severity));
            toggle.setId("problems-" + severity.word());
            toggle.getStyleClass().add("severity-toggle");
            toggle.setMinWidth(Region.USE_PREF_SIZE);
            toggle.setSelected(true);
            toggle.selectedProperty().addListener(_ -> changed());
            severities.put(severity, toggle);
            getChildren().add(toggle);
        }
        asides.setId("problems-aside");
        asides.getStyleClass().addAll("severity-toggle", "aside-toggle");
        asides.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(asides);
    }

    ReadOnlyObjectProperty<ProblemFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Whether the findings put aside are listed instead.
    BooleanProperty asidesShownProperty() {
        return asides.selectedProperty();
    }

    void count(Findings findings, int putAside) {
        families.count(findings);
        severities.forEach((severity, toggle) -> toggle.setText(words.say("panel.count." + severity.word(), findings.count(severity))));
        asides.setText(words.say("panel.count.aside", putAside));
        var any = putAside > 0 || asides.isSelected();
        asides.setVisible(any);
        asides.setManaged(any);
    }

    void showAll() {
        find.clear();
        families.choose(Optional.empty());
        severities.values().forEach(toggle -> toggle.setSelected(true));
    }

    private void changed() {
        var on = EnumSet.noneOf(Severity.class);
        severities.forEach((severity, toggle) -> {
            if (toggle.isSelected()) on.add(severity);
        });
        filter.set(new ProblemFilter(on, families.chosen(), find.getText()));
    }
}
