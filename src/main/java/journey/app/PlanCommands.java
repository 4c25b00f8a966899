package journey.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import journey.app.canvas.Canvas;
import journey.app.surface.CopyAs;
import journey.app.workspace.Workspace;
import journey.chart.Chart;
import journey.layout.Scale;
import journey.plan.CardType;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;
import journey.text.Words;

/// Everything that can be done to the plan of a window, for its menus and its toolbar. The keys of the board itself (arrows, Enter,
/// Delete, ...) are the board's own: they mean something else in a field.
final class PlanCommands {
    static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    final Command smaller;
    final Command actual;
    final Command larger;
    final Command fit;
    private final Words words;
    private final PlanView view;
    private final Workspace workspace;
    private final Canvas canvas;
    private final PlannerWindow window;
    private final Desk desk;
    private final Command open;
    private final Command save;
    private final Command export;
    private final Command compare;
    private final Command undo;
    private final Command redo;

    PlanCommands(PlannerWindow window, PlanView view) {
        this.view = view;
        this.window = window;
        words = window.words();
        desk = window.desk();
        workspace = view.workspace();
        canvas = view.canvas();
        open = command("open", "Shortcut+O", () -> window.desk().opening().ask(window));
        save = command("save", "Shortcut+S", view::save);
        export = command("export", "Shortcut+E", () -> view.exchanging().export(view.tabs().chartInPlaceOfTheBoard()));
        compare = command("compare", "", () -> Comparing.withFile(window));
        undo = step("undo", "Shortcut+Z", workspace.undoesProperty(), workspace::undo);
        redo = step("redo", "Shortcut+Shift+Z", workspace.redoesProperty(), workspace::redo);
        smaller = command("zoom-out", "Shortcut+Minus", canvas.surface()::zoomOut);
        actual = command("zoom-actual", "Shortcut+1", canvas.surface()::actualSize);
        larger = command("zoom-in", "Shortcut+Plus", canvas.surface()::zoomIn);
        fit = command("zoom-fit", "Shortcut+0", canvas.surface()::fit);
    }

    private Command command(String key, String keys, Runnable run) {
        return Command.of(words, key, keys, run);
    }

    /// "Undo move of 3 cards", or the bare word where there is nothing to undo.
    private Command step(String key, String keys, ObservableValue<Optional<Phrase>> step, Runnable run) {
        return command(key, keys, run)
                .titled(step.map(one -> one.map(name -> words.say("window." + key + ".named", name)).orElseGet(() -> words.say("window." + key))))
                .when(Bindings.createBooleanBinding(() -> step.getValue().isPresent(), step));
    }

    List<MenuItem> fileMenu() {
        return List.of(new SeparatorMenuItem(), save.item(), command("save-as", "Shortcut+Shift+S", view::saveAs).item(),
                command("history", "Shortcut+Shift+H", new Restoring(window, workspace)::show).item(), compare.item(),
                command("save-template", "", view.exchanging()::saveTemplate).item(), new SeparatorMenuItem(),
                command("import", "Shortcut+Shift+I", view.exchanging()::importReadings).item(), export.item(),
                command("print", "Shortcut+P", () -> view.exchanging().print(view.tabs().chartInPlaceOfTheBoard())).item());
    }

    List<MenuItem> editMenu() {
        var something = selected();
        var cards = Bindings.createBooleanBinding(() -> !workspace.selection().cards().isEmpty(), workspace.selectionProperty());
        var found = Bindings.createBooleanBinding(() -> workspace.spotlight().foundProperty().get().filter(all -> !all.isEmpty()).isPresent(),
                workspace.spotlight().foundProperty());
        return List.of(undo.item(), redo.item(), new SeparatorMenuItem(),
                command("cut", "Shortcut+X", canvas.acts()::cut).when(cards).item(),
                command("copy", "Shortcut+C", canvas.acts()::copy).when(cards).item(), copyAs(),
                command("paste", "Shortcut+V", canvas.acts()::paste).item(),
                command("duplicate", "Shortcut+D", canvas.acts()::duplicate).when(cards).item(),
                command("delete", "", canvas.acts()::delete).when(something).item(),
                command("select-all", "Shortcut+A", canvas.acts()::selectAll).item(), new SeparatorMenuItem(),
                command("edit-title", "", canvas.acts()::editTitle).when(cards).item(),
                command("move-left", "", () -> canvas.acts().moveByStages(-1)).when(cards).item(),
                command("move-right", "", () -> canvas.acts().moveByStages(1)).when(cards).item(), new SeparatorMenuItem(),
                command("find", FIND.getName(), view.find()::begin).item(),
                command("find-next", "F3", canvas.sight()::findNext).when(found).item(),
                command("find-previous", "Shift+F3", canvas.sight()::findPrevious).when(found).item(), new SeparatorMenuItem(),
                command("author", "", view.tabs()::askAuthor).item());
    }

    /// For other programs: what is chosen, or else the whole board; and how large pictures are.
    private Menu copyAs() {
        var menu = new Menu(words.say("window.copy-as"));
        menu.setId("menu-copy-as");
        for (var medium : CopyAs.values())
            menu.getItems().add(command("copy-" + medium.key(), medium == CopyAs.PICTURE ? "Shortcut+Shift+C" : "", () -> view.copyAs(medium)).item());
        var group = new ToggleGroup();
        var sizes = IntStream.rangeClosed(1, Remembered.LARGEST_COPY).mapToObj(scale -> {
            var item = new RadioMenuItem(words.say("window.copy-scale", scale));
            item.setId("copy-scale-" + scale);
            item.setToggleGroup(group);
            item.setOnAction(_ -> desk.copyAt(scale));
            return item;
        }).toList();
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(sizes);
        // Asked when it opens: the size belongs to all windows.
        menu.setOnShowing(_ -> sizes.get(desk.remembered().copyScale() - 1).setSelected(true));
        return menu;
    }

    private ObservableBooleanValue selected() {
        return Bindings.createBooleanBinding(() -> !workspace.selection().isEmpty(), workspace.selectionProperty());
    }

    List<MenuItem> viewMenu() {
        var items = new ArrayList<>(List.of(larger.item(), smaller.item(), actual.item(), fit.item(),
                command("zoom-selection", "Shortcut+2", canvas.sight()::zoomToSelection).when(selected()).item(), new SeparatorMenuItem()));
        var deck = view.tabs().below().deck();
        for (var tab : deck.tabs()) items.add(Command.Toggle.of("tab." + tab.key(), tab.keys(), deck.shownProperty(tab)).item(words));
        items.add(command("pane-full", "Shortcut+Shift+M", deck::maximise).item());
        items.add(new SeparatorMenuItem());
        var charts = new Menu(words.say("window.charts"));
        charts.setId("menu-charts");
        for (var chart : Chart.EXPLAINING) charts.getItems().add(command("chart." + chart.word(), "", () -> view.tabs().show(chart)).item());
        items.add(charts);
        items.add(Command.Toggle.of("scale", "", linear()).item(words));
        var lenses = new Menu(words.say("window.lens"));
        lenses.setId("menu-lens");
        lenses.getItems().setAll(LensChoice.items(words, workspace.lensProperty()));
        items.add(lenses);
        items.add(Command.Toggle.of("show-outline", "Shortcut+Shift+L", view.body().outlineShownProperty()).item(words));
        items.add(new SeparatorMenuItem());
        items.add(command("present", "F5", view.presenting()::present).item());
        items.add(command("present-here", "Shift+F5", view.presenting()::presentHere).when(selected()).item());
        items.add(new SeparatorMenuItem());
        items.add(command("next-pane", "F6", view::nextPane).item());
        items.add(command("previous-pane", "Shift+F6", view::previousPane).item());
        return items;
    }

    /// Whether the people of the forecast stand on a linear scale.
    private BooleanProperty linear() {
        var scale = workspace.scaleProperty();
        var linear = new SimpleBooleanProperty();
        linear.addListener((_, _, on) -> scale.set(on ? Scale.LINEAR : Scale.LOGARITHMIC));
        scale.subscribe(now -> linear.set(now == Scale.LINEAR));
        return linear;
    }

    List<MenuItem> insertMenu() {
        var items = new ArrayList<MenuItem>();
        for (var type : CardType.values())
            items.add(type == CardType.OFFER ? offers() : command("add-" + type.word(), key(type), () -> canvas.acts().addCard(type, Optional.empty())).item());
        items.add(new SeparatorMenuItem());
        items.add(command("add-below", "", canvas.acts()::addBelow).item());
        items.add(command("add-known-metric", "", view::addKnownMetric).item());
        items.add(new SeparatorMenuItem());
        items.add(command("add-remark", "Shortcut+R", view.tabs()::remark).item());
        return items;
    }

    /// The same letter in every language of the menus would mean nothing; numbers follow the lanes.
    private static String key(CardType type) {
        return "Shortcut+Shift+" + (type.ordinal() + 1);
    }

    private Menu offers() {
        var menu = new Menu(words.say("window.add-offer"));
        for (var stage : Stage.ALL) {
            var kinds = OfferKind.atHomeIn(stage);
            if (kinds.isEmpty()) continue;
            var inside = new Menu(words.name(stage));
            kinds.forEach(kind -> inside.getItems().add(offer(kind)));
            menu.getItems().add(inside);
        }
        return menu;
    }

    private MenuItem offer(OfferKind kind) {
        var item = new MenuItem(words.name(kind));
        item.setId("add-" + kind.word());
        item.setOnAction(_ -> canvas.acts().addCard(CardType.OFFER, Optional.of(kind)));
        return item;
    }

    List<MenuItem> planMenu() {
        return List.of(command("plan-settings", "Shortcut+Comma", view::settings).item(), command("interview", "Shortcut+I", view::interview).item(),
                command("symptoms", "", view::symptoms).item(), command("choices", "", view.choosing()::ask).when(view.choosing().areOpen()).item());
    }

    Toolbar toolbar(Node... right) {
        var adding = Arrays.stream(CardType.values()).<Node>map(this::adder).toList();
        var add = new MenuButton(words.say("window.add.button"));
        add.setId("tool-add");
        add.getStyleClass().add("tool");
        add.getItems().setAll(insertMenu());
        return new Toolbar(List.of(List.of(open.button(words), save.button(words)), List.of(undo.button(words), redo.button(words)), adding,
                List.of(export.button(words))), adding, add, List.of(right));
    }

    /// A button that adds a card when it is clicked, and lets one be dragged to its place.
    private Node adder(CardType type) {
        if (type == CardType.OFFER) {
            var button = new OfferButton(words, kind -> canvas.acts().addCard(CardType.OFFER, kind));
            canvas.source(button, type, Optional.empty());
            return button;
        }
        var button = command("add-" + type.word(), key(type), () -> canvas.acts().addCard(type, Optional.empty())).button(words);
        canvas.source(button, type, Optional.empty());
        return button;
    }
}
