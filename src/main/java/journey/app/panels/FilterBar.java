package journey.app.panels;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import journey.app.workspace.Workspace;
import journey.layout.Filter;
import journey.plan.Card;
import journey.plan.Status;
import journey.text.Words;

/// Chooses whose and which cards stand in the light: by audience, owner, status and tag, as far as the plan has any. The others are faded.
/// It looks at the plan when it is asked to, since it stands in a popup.
public final class FilterBar extends VBox {
    private final Workspace workspace;
    private final Words words;
    private final VBox groups = new VBox();
    private final Button clear = new Button();

    public FilterBar(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        getStyleClass().add("filter-bar");
        groups.getStyleClass().add("filter-groups");
        clear.setText(words.say("panel.filter.clear"));
        clear.setId("filter-clear");
        clear.setOnAction(_ -> {
            set(Filter.NONE);
            fill();
        });
        var scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(420);
        getChildren().setAll(scroll, clear);
        fill();
    }

    /// Puts the focus on the first choice.
    void begin() {
        if (lookup(".check-box") instanceof CheckBox first) first.requestFocus();
    }

    /// Shows what the plan has to choose from now.
    public void fill() {
        var plan = workspace.plan();
        var filter = filter();
        var audiences = new LinkedHashMap<journey.plan.Id, String>();
        plan.audiences().forEach(one -> audiences.put(one.id(), one.name().isEmpty() ? words.say("word.untitled") : one.name()));
        var statuses = new LinkedHashMap<Status, String>();
        Stream.of(Status.values()).filter(status -> plan.cards().stream().anyMatch(card -> card.status().filter(status::equals).isPresent()))
                .forEach(status -> statuses.put(status, words.name(status)));
        groups.getChildren().clear();
        group("panel.filter.audience", audiences, filter.audiences(), chosen -> new Filter(chosen, filter().owners(), filter().statuses(), filter().tags()));
        group("panel.filter.owner", named(plan.cards().stream().map(Card::owner)), filter.owners(),
                chosen -> new Filter(filter().audiences(), chosen, filter().statuses(), filter().tags()));
        group("panel.filter.status", statuses, filter.statuses(), chosen -> new Filter(filter().audiences(), filter().owners(), chosen, filter().tags()));
        group("panel.filter.tag", named(plan.cards().stream().flatMap(card -> card.tags().stream())), filter.tags(),
                chosen -> new Filter(filter().audiences(), filter().owners(), filter().statuses(), chosen));
        if (groups.getChildren().isEmpty()) groups.getChildren().add(new Label(words.say("panel.filter.nothing")));
        clear.setDisable(filter.equals(Filter.NONE));
    }

    private static Map<String, String> named(Stream<String> texts) {
        var map = new LinkedHashMap<String, String>();
        texts.filter(text -> !text.isEmpty()).distinct().sorted(String.CASE_INSENSITIVE_ORDER).forEach(text -> map.put(text, text));
        return map;
    }

    private <T> void group(String key, Map<T, String> choices, Set<T> chosen, Function<Set<T>, Filter> with) {
        if (choices.isEmpty()) return;
        var title = new Label(words.say(key));
        title.getStyleClass().add("filter-title");
        var box = new VBox(title);
        box.getStyleClass().add("filter-group");
        var now = new HashSet<>(chosen);
        choices.forEach((value, name) -> {
            var check = new CheckBox(name);
            check.setMnemonicParsing(false);
            check.setSelected(now.contains(value));
            check.setOnAction(_ -> {
                if (check.isSelected()) now.add(value);
                else now.remove(value);
                set(with.apply(now));
            });
            box.getChildren().add(check);
        });
        groups.getChildren().add(box);
    }

    private Filter filter() {
        return workspace.spotlight().filterProperty().get();
    }

    private void set(Filter filter) {
        workspace.spotlight().filterProperty().set(filter);
        clear.setDisable(filter.equals(Filter.NONE));
    }
}
