package journey.app.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.plan.Card;
import journey.plan.Field;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.Take;
import journey.plan.Word;
import journey.text.Typed;

/// A share: typed, or taken from a metric's target or last reading, which a menu beside the field offers. A line below says to what number
/// that comes, or why the forecast leaves the share out. Where the place does not say whose share it is, a choice below does.
final class RateEditor implements Editor {
    /// Whose share can be meant.
    enum Of { ITS_PLACE, ANY_STAGE }

    private final Reach reach;
    private final Cell<Rate> cell;
    private final TextEditor<Rate> text;
    private final MenuButton metrics = new MenuButton("", Shapes.sign("metric-sign"));
    private final Optional<ChoiceEditor<String>> whose;
    private final RateNote note;
    private final VBox node = new VBox();

    /// @param field that holds the share
    RateEditor(Reach reach, Field<?> field, Cell<Rate> cell, Alarm alarm, Of of) {
        this.reach = reach;
        this.cell = cell;
        var input = new TextField();
        text = new TextEditor<>(reach, cell, new Format<>(this::read, this::write), alarm, input);
        metrics.getStyleClass().add("sign-button");
        metrics.setAccessibleText(reach.say("field.rate.metrics"));
        metrics.setTooltip(new Tooltip(reach.say("field.rate.metrics")));
        metrics.getItems().setAll(new MenuItem());
        metrics.setOnShowing(_ -> metrics.getItems().setAll(menu()));
        node.getStyleClass().add("tags");
        note = new RateNote(reach, cell, field);
        node.getChildren().addAll(Shapes.beside(input, metrics), note.node());
        whose = switch (of) {
            case ITS_PLACE -> Optional.empty();
            case ANY_STAGE -> Optional.of(whose());
        };
        whose.ifPresent(choice -> node.getChildren().add(choiceLine(choice)));
    }

    private ChoiceEditor<String> whose() {
        Cell<String> of = cell.seen(rate -> Optional.of(rate.of()).filter(text -> !text.isEmpty()),
                (rate, name) -> rate.map(one -> withOf(one, name.orElse(""))));
        return new ChoiceEditor<>(reach, of, () -> Arrays.stream(Stage.values()).map(Word::word).toList(),
                name -> name.map(this::nameOf).orElseGet(() -> reach.say("field.rate.own-stage")), Optional.empty());
    }

    private HBox choiceLine(ChoiceEditor<String> choice) {
        var label = new Label(reach.say("field.rate.of"));
        label.getStyleClass().add("field-unit");
        label.setLabelFor(choice.input());
        label.setMinWidth(Region.USE_PREF_SIZE);
        choice.input().setAccessibleText(reach.say("field.rate.of"));
        HBox.setHgrow(choice.node(), Priority.ALWAYS);
        var line = new HBox(label, choice.node());
        line.getStyleClass().add("beside");
        return line;
    }

    private String nameOf(String of) {
        return Stage.of(of).map(stage -> reach.words().name(stage)).orElse(of);
    }

    private static Rate withOf(Rate rate, String of) {
        return switch (rate) {
            case Rate.Percent(var percent, _) -> new Rate.Percent(percent, of);
            case Rate.Range(var low, var likely, var high, _) -> new Rate.Range(low, likely, high, of);
            case Rate.Count(var count, var outOf, _) -> new Rate.Count(count, outOf, of);
            case Rate.OfMetric(var metric, var take, _) -> new Rate.OfMetric(metric, take, of);
        };
    }

    private Typed<Rate> read(String typed) {
        var now = cell.shown().value();
        if (now.filter(rate -> rate instanceof Rate.OfMetric && write(rate).equals(typed)).isPresent()) return new Typed.Understood<>(now);
        return reach.typing().rate(typed, now.map(Rate::of).orElse(""));
    }

    private String write(Rate rate) {
        return rate instanceof Rate.OfMetric(var metric, var take, _)
                ? reach.say(take == Take.TARGET ? "field.rate.target" : "field.rate.last",
                        reach.plan().card(metric).map(Card::title).orElseGet(() -> reach.say("field.rate.lost")))
                : reach.typing().write(rate);
    }

    private List<MenuItem> menu() {
        var all = reach.plan().cards().stream().filter(Card.Metric.class::isInstance).toList();
        if (all.isEmpty()) {
            var none = new MenuItem(reach.say("field.rate.no-metric"));
            none.setDisable(true);
            return List.of(none);
        }
        return Stream.of(Take.values()).<MenuItem>map(take -> {
            var menu = new Menu(reach.say(take == Take.TARGET ? "field.rate.take-target" : "field.rate.take-last"));
            all.forEach(metric -> menu.getItems().add(item(metric, take)));
            return menu;
        }).toList();
    }

    private MenuItem item(Card metric, Take take) {
        var item = new MenuItem(metric.title().isEmpty() ? reach.say("field.untitled") : metric.title());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            reach.workspace().pause();
            cell.put(Optional.of(new Rate.OfMetric(metric.id(), take, cell.shown().value().map(Rate::of).orElse(""))));
            reach.workspace().pause();
        });
        return item;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node input() {
        return text.input();
    }

    @Override
    public void show() {
        text.show();
        note.show();
        whose.ifPresent(choice -> {
            choice.show();
            var line = choice.node().getParent();
            line.setVisible(cell.shown().value().isPresent());
            line.setManaged(line.isVisible());
        });
    }

    @Override
    public void forget() {
        text.forget();
        whose.ifPresent(Editor::forget);
    }
}
