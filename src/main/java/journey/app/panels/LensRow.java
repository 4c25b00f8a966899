package journey.app.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.guide.Band;
import journey.guide.Holding;
import journey.guide.Need;
import journey.guide.Step;
import journey.plan.Field;

/// A row of the lens table: a band, and what the plan holds for it.
final class LensRow extends GridPane {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private final LensActions actions;
    private final Band band;
    private final List<Consumer<Holding>> parts = new ArrayList<>();
    private Optional<Holding> shown = Optional.empty();

    LensRow(LensActions actions, Band band, List<LensColumn> columns) {
        this.actions = actions;
        this.band = band;
        getStyleClass().add("lens-row");
        LensGrid.divide(this, columns);
        add(head(), 0, 0);
        for (int i = 0; i < columns.size(); i++) add(cell(columns.get(i)), i + 1, 0);
    }

    Band band() {
        return band;
    }

    /// Shows what a plan holds now. Parts that hold the same stay as they are, and so does the focus in them.
    void show(Holding holding) {
        if (shown.filter(holding::equals).isPresent()) return;
        shown = Optional.of(holding);
        parts.forEach(part -> part.accept(holding));
    }

    private Node head() {
        var words = actions.words();
        var name = new Label(band.name().args().stream().filter(Step.class::isInstance).map(Step.class::cast).findFirst()
                .map(step -> words.say("panel.lens.step", step.ordinal() + 1, step)).orElseGet(() -> words.say(band.name())));
        name.getStyleClass().add("lens-band");
        name.setWrapText(true);
        var stages = band.stages().stream().map(stage -> words.say("panel.lens.stage", stage.number(), stage))
                .reduce((some, next) -> words.say("panel.lens.list", some, next)).orElseThrow();
        var under = new Label(words.say("panel.lens.under", words.say(band.line()), stages));
        under.getStyleClass().add("lens-line");
        under.setWrapText(true);
        for (var label : List.of(name, under)) label.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(1, name, under);
    }

    private Node cell(LensColumn column) {
        var about = actions.words().say("panel.lens.about", band.name(), actions.words().say(column.heading()));
        return switch (column) {
            case LensColumn.Link link -> link(link, about);
            case LensColumn.Needs _ -> needs();
            case LensColumn.More more -> {
                var cell = new LensCell(actions, about);
                follow(more::of, cell::show);
                yield cell;
            }
        };
    }

    private <T> void follow(Function<Holding, T> of, Consumer<T> show) {
        parts.add(new Consumer<>() {
            private Optional<T> last = Optional.empty();

            @Override
            public void accept(Holding holding) {
                var now = of.apply(holding);
                if (last.filter(now::equals).isPresent()) return;
                last = Optional.of(now);
                show.accept(now);
            }
        });
    }

    private Node link(LensColumn.Link link, String about) {
        var box = new VBox(4);
        link.want().note().ifPresent(field -> box.getChildren().add(field(link, field, about)));
        if (link.isWritten()) return box;
        var cell = new LensCell(actions, about);
        follow(holding -> link.of(holding).stream().findFirst(), need -> need.ifPresentOrElse(cell::show, () -> cell.show(List.of())));
        box.getChildren().add(cell);
        return box;
    }

    private StateField field(LensColumn.Link link, Field<String> field, String about) {
        var input = new StateField(actions.workspace(), band.key(), field);
        input.setAccessibleText(about);
        input.setPromptText(actions.words().say("panel.lens.prompt." + link.want().word()));
        parts.add(holding -> link.of(holding).forEach(need -> {
            input.show(need.written());
            input.pseudoClassStateChanged(MISSING, link.isWritten() && need.isMissing());
        }));
        return input;
    }

    /// A line for each need: its sign, its name, and what meets it.
    private Node needs() {
        var lines = new VBox();
        lines.getStyleClass().add("lens-needs");
        follow(Holding::needs, needs -> lines.getChildren().setAll(needs.stream().map(this::line).toList()));
        return lines;
    }

    private Node line(Need need) {
        var name = new Label(actions.words().name(need.want()));
        name.getStyleClass().add("lens-need");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        var cell = new LensCell(actions, actions.words().say("panel.lens.about", band.name(), need.want()));
        cell.show(need);
        HBox.setHgrow(cell, Priority.ALWAYS);
        return new HBox(8, name, cell);
    }
}
