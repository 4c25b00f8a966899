package journey.gesture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import journey.edit.Edit;
import journey.layout.Board;
import journey.layout.Grid;
import journey.layout.Lane;
import journey.layout.Layout;
import journey.layout.Point;
import journey.layout.Rect;
import journey.layout.View;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.Words;

/// A hand on a board: it presses, moves and lets go, does to the plan and the selection what the gestures say, and remembers all
/// of it. Tests read like what a person does.
final class Hand {
    Plan plan;
    Selection selection = Selection.NONE;
    Gesture gesture = Gesture.IDLE;
    final List<Effect> done = new ArrayList<>();
    private Point at = new Point(0, 0);
    private Set<Held> held = Set.of();

    Hand(Plan plan) {
        this.plan = plan;
    }

    /// A plan of touchpoints and offers: `aware/touchpoint:ad post, convert/offer:trial`.
    static Hand over(String cells) {
        var cards = new ArrayList<Card>();
        for (var cell : cells.split(",\\s*")) {
            var parts = cell.strip().split("[/:]");
            for (var name : parts[2].split(" ")) cards.add(card(Stage.of(parts[0]).orElseThrow(), parts[1], name));
        }
        return new Hand(Plan.blank("A plan").withCards(Cards.of(cards)));
    }

    private static Card card(Stage stage, String type, String name) {
        return Card.of(CardType.valueOf(type.toUpperCase(Locale.ROOT).replace('-', '_')), new Id(name), stage, Fields.of(CardFields.TITLE, name));
    }

    Board board() {
        return Layout.of(plan, View.in(Words.in(Locale.ENGLISH)));
    }

    Rect card(String name) {
        return board().grid().cards().get(new Id(name));
    }

    Rect cell(Stage stage, Lane lane) {
        return board().grid().cells().get(new Grid.Cell(stage, lane));
    }

    /// The cards of a cell as they stand, with a space between them.
    String order(Stage stage, Lane lane) {
        return String.join(" ", board().grid().order().getOrDefault(new Grid.Cell(stage, lane), List.of()).stream().map(Id::value).toList());
    }

    String chosen() {
        return String.join(" ", selection.places().stream().map(Place::text).toList());
    }

    Hand holding(Held... keys) {
        held = keys.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(keys));
        return this;
    }

    Hand chosen(String... names) {
        selection = Selection.ofCards(Arrays.stream(names).map(Id::new).toList());
        return this;
    }

    Hand press(Target on, double x, double y) {
        return press(on, x, y, 1);
    }

    Hand press(Target on, double x, double y, int clicks) {
        at = new Point(x, y);
        return handle(new Input.Press(at, on, Input.Button.PRIMARY, held, clicks));
    }

    Hand pressCard(String name) {
        return press(new Target.OfCard(new Id(name)), card(name).middle(), card(name).centre());
    }

    Hand move(double x, double y) {
        return move(Target.GROUND, x, y);
    }

    Hand move(Target on, double x, double y) {
        at = new Point(x, y);
        return handle(new Input.Move(at, on, held));
    }

    Hand release() {
        return release(Target.GROUND);
    }

    Hand release(Target on) {
        return handle(new Input.Release(at, on, held));
    }

    Hand cancel() {
        return handle(new Input.Cancel());
    }

    Hand click(String name) {
        return pressCard(name).release();
    }

    Hand handle(Input input) {
        var step = gesture.on(input, new Setting(plan, board(), selection, 1));
        gesture = step.next();
        for (var effect : step.effects()) {
            done.add(effect);
            if (effect instanceof Effect.Select(var chosen)) selection = chosen.in(plan);
            if (effect instanceof Effect.Perform(Edit edit, var then)) {
                plan = edit.apply(plan);
                selection = then.in(plan);
            }
        }
        return this;
    }

    Optional<Effect> last() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }
}
