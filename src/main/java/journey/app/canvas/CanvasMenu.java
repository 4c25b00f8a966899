package journey.app.canvas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import journey.app.surface.CopyAs;
import journey.gesture.Target;
import journey.layout.Grid;
import journey.layout.Lane;
import journey.plan.Card;
import journey.plan.CardType;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Stage;
import journey.plan.Word;

/// The menu of the board: what can be done with what is chosen, or with the place that was pointed at.
final class CanvasMenu {
    private final Canvas canvas;
    private Optional<ContextMenu> open = Optional.empty();

    CanvasMenu(Canvas canvas) {
        this.canvas = canvas;
    }

    void listen() {
        canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (canvas.title().isOpen()) return;
            open.ifPresent(ContextMenu::hide);
            var menu = new ContextMenu();
            menu.setId("canvas-menu");
            menu.getItems().setAll(items(event.isKeyboardTrigger() ? Target.GROUND : canvas.pointer().on()));
            if (event.isKeyboardTrigger()) menu.show(canvas.focused(), Side.BOTTOM, 8, 0);
            else menu.show(canvas, event.getScreenX(), event.getScreenY());
            open = Optional.of(menu);
            event.consume();
        });
    }

    /// @param at what was pointed at; with the keyboard, nothing
    List<MenuItem> items(Target at) {
        var selection = canvas.workspace().selection();
        if (!selection.cards().isEmpty()) return cards();
        if (!selection.links().isEmpty()) return links();
        return switch (at) {
            case Target.OfCell(var cell) -> place(cell);
            case Target.OfGhost(var cell) -> place(cell);
            case Target.OfTitle _, Target.OfCard _, Target.OfHandle _, Target.OfLink _, Target.OfBadge _, Target.OfRemarks _, Target.OfStage _, Target.OfNumbers _,
                    Target.OfGround _ -> selection.stage().map(this::stage).orElseGet(this::ground);
        };
    }

    private List<MenuItem> cards() {
        var lead = canvas.leadCard();
        var link = item("open-link", "", canvas.acts()::openLink);
        link.setDisable(lead.map(Card::link).filter(address -> !address.isBlank()).isEmpty());
        var move = new Menu(canvas.words().say("canvas.menu.move"));
        for (var stage : Stage.ALL) move.getItems().add(named(stage, () -> canvas.acts().moveTo(stage)));
        var copy = item("paste", "Shortcut+V", canvas.acts()::paste);
        copy.setDisable(!canvas.clips().canPaste());
        return List.of(item("edit-title", "F2", canvas.acts()::editTitle), item("add-below", "Shortcut+Enter", canvas.acts()::addBelow), move, link, line(),
                item("cut", "Shortcut+X", canvas.acts()::cut), item("copy", "Shortcut+C", canvas.acts()::copy), copyAs("copy-as"), copy,
                item("duplicate", "Shortcut+D", canvas.acts()::duplicate), line(), remark(), line(), item("delete", "Delete", canvas.acts()::delete), line(),
                item("zoom-to", "", canvas.sight()::zoomToSelection), item("select-all", "Shortcut+A", canvas.acts()::selectAll));
    }

    private List<MenuItem> links() {
        var kinds = new Menu(canvas.words().say("canvas.menu.link-kind"));
        var group = new ToggleGroup();
        var now = canvas.workspace().selection().links().stream().flatMap(place -> canvas.workspace().plan().link(place).stream()).map(Link::kind).distinct().toList();
        for (var kind : LinkKind.values()) {
            var item = new RadioMenuItem(canvas.words().name(kind));
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setSelected(now.equals(List.of(kind)));
            item.setOnAction(_ -> canvas.acts().setLinkKind(kind));
            kinds.getItems().add(item);
        }
        return List.of(kinds, line(), item("delete", "Delete", canvas.acts()::delete));
    }

    private List<MenuItem> stage(Stage stage) {
        var items = new ArrayList<MenuItem>(additions(new Grid.Cell(stage, Lane.TOUCHPOINTS)));
        items.addAll(List.of(line(), remark(), line(), paste(stage), item("zoom-to", "", canvas.sight()::zoomToSelection)));
        return items;
    }

    private List<MenuItem> place(Grid.Cell cell) {
        var items = new ArrayList<MenuItem>(additions(cell));
        items.addAll(List.of(line(), paste(cell.stage()), item("select-all", "Shortcut+A", canvas.acts()::selectAll), item("fit", "", canvas.surface()::fit)));
        return items;
    }

    private List<MenuItem> ground() {
        return List.of(copyAs("copy-board-as"), line(), remark(), line(), item("select-all", "Shortcut+A", canvas.acts()::selectAll), item("fit", "", canvas.surface()::fit),
                item("actual-size", "", canvas.surface()::actualSize));
    }

    /// New cards for a stage: that of the lane pointed at first.
    private List<MenuItem> additions(Grid.Cell cell) {
        var types = Arrays.stream(CardType.values()).sorted(Comparator.comparing(type -> type != cell.lane().type())).toList();
        var items = new ArrayList<MenuItem>();
        for (var type : types) {
            if (type == CardType.OFFER) items.add(offers(cell.stage()));
            else items.add(item("add-" + type.word(), "", () -> canvas.acts().add(type, Optional.empty(), cell.stage())));
        }
        return items;
    }

    /// Offers that are at home in the stage; where none is, all of them.
    private Menu offers(Stage stage) {
        var menu = new Menu(canvas.words().say("canvas.menu.add-offer"));
        var home = OfferKind.atHomeIn(stage);
        for (var kind : home.isEmpty() ? List.of(OfferKind.values()) : home)
            menu.getItems().add(named(kind, () -> canvas.acts().add(CardType.OFFER, Optional.of(kind), stage)));
        return menu;
    }

    /// For other programs: what is chosen, or else the whole board.
    private Menu copyAs(String key) {
        var menu = new Menu(canvas.words().say("canvas.menu." + key));
        menu.setId("canvas-" + key);
        for (var medium : CopyAs.values()) menu.getItems().add(item("copy-" + medium.key(), medium == CopyAs.PICTURE ? "Shortcut+Shift+C" : "", () -> canvas.copyAs(medium)));
        return menu;
    }

    /// About what is chosen, or else the plan.
    private MenuItem remark() {
        return item("remark", "Shortcut+R", canvas::remark);
    }

    private MenuItem paste(Stage stage) {
        var item = item("paste", "Shortcut+V", () -> canvas.clips().pasteInto(stage));
        item.setDisable(!canvas.clips().canPaste());
        return item;
    }

    private MenuItem item(String key, String keys, Runnable run) {
        var item = new MenuItem(canvas.words().say("canvas.menu." + key));
        item.setId("canvas-" + key);
        if (!keys.isEmpty()) item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> run.run());
        return item;
    }

    private MenuItem named(Word word, Runnable run) {
        var item = new MenuItem(canvas.words().name(word));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private static MenuItem line() {
        return new SeparatorMenuItem();
    }
}
