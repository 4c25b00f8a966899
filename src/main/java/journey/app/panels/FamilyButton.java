package journey.app.panels;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import journey.rule.Family;
import journey.rule.Findings;
import journey.rule.Problem;
import journey.text.Words;

/// Chooses the family of rules whose findings are listed, or all; each says how many it has.
final class FamilyButton extends MenuButton {
    private final Words words;
    private final Runnable changed;
    private final ToggleGroup group = new ToggleGroup();
    private final RadioMenuItem all;
    private final Map<Family, RadioMenuItem> items = new EnumMap<>(Family.class);
    private Optional<Family> chosen = Optional.empty();

    FamilyButton(Words words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        setId("problems-family");
        getStyleClass().add("family-button");
        setMinWidth(Region.USE_PREF_SIZE);
        setTooltip(new Tooltip(words.say("panel.problems.family")));
        setAccessibleHelp(words.say("panel.problems.family"));
        all = item("all", Optional.empty());
        for (var family : Family.values()) items.put(family, item(family.word(), Optional.of(family)));
        all.setSelected(true);
        say();
    }

    private RadioMenuItem item(String id, Optional<Family> family) {
        var item = new RadioMenuItem(words.say("panel.problems.all-families"));
        item.setId("family-" + id);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setOnAction(_ -> choose(family));
        getItems().add(item);
        return item;
    }

    void count(Findings findings) {
        var counts = new EnumMap<Family, Integer>(Family.class);
        findings.problems().stream().map(Problem::rule).flatMap(rule -> Family.of(rule).stream()).forEach(family -> counts.merge(family, 1, Integer::sum));
        items.forEach((family, item) -> item.setText(words.say("panel.problems.family-count", family.phrase(), counts.getOrDefault(family, 0))));
    }

    Optional<Family> chosen() {
        return chosen;
    }

    void choose(Optional<Family> family) {
        if (family.equals(chosen)) return;
        chosen = family;
        family.map(items::get).orElse(all).setSelected(true);
        say();
        changed.run();
    }

    private void say() {
        setText(words.say(chosen.map(Family::phrase).orElse(journey.plan.Phrase.of("panel.problems.all-families"))));
    }
}
