package journey.app;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.stage.Screen;
import journey.app.canvas.Canvas;
import journey.app.present.House;
import journey.app.present.Presentation;
import journey.app.workspace.Workspace;
import journey.deck.Deck;
import journey.deck.Walk;
import journey.layout.Extra;
import journey.layout.View;
import journey.plan.Card;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.Words;

/// Shows the plan of a window to a room, and comes back to it: the board then shows the stage that was presented last. Nothing is selected,
/// as nothing was chosen.
final class Presenting {
    private final PlannerWindow window;
    private final Workspace workspace;
    private final Canvas canvas;
    /// How often it was asked for; the slides of a large plan take a moment, in which a key may be pressed again.
    private int asked;

    Presenting(PlannerWindow window, Workspace workspace, Canvas canvas) {
        this.window = window;
        this.workspace = workspace;
        this.canvas = canvas;
    }

    void present() {
        present(walk -> walk);
    }

    /// From the stage of what is selected.
    void presentHere() {
        var chosen = workspace.selection();
        var stage = chosen.stage().or(() -> chosen.cards().stream().findFirst().flatMap(workspace.plan()::card).map(Card::stage));
        present(walk -> stage.map(walk::to).orElse(walk));
    }

    private void present(UnaryOperator<Walk> from) {
        var plan = workspace.plan();
        var view = View.in(Words.of(plan)).through(workspace.lensProperty().get()).on(workspace.scaleProperty().get()).on(workspace.today())
                .without(Extra.PROBLEMS, Extra.GHOSTS);
        var turn = ++asked;
        window.work(() -> deck(plan, view), deck -> {
            if (turn == asked && window.stage().isShowing()) Presentation.begin(house(), from.apply(Walk.of(deck)), window.stage(), this::left);
        });
    }

    /// Of a plan in which nothing is planned, only the cover: eight slides that say so would help nobody.
    private static Deck deck(Plan plan, View view) {
        var deck = Deck.of(plan, view, List.of());
        return isBlank(plan) ? new Deck(deck.title(), deck.language(), deck.slides().subList(0, 1)) : deck;
    }

    private static boolean isBlank(Plan plan) {
        return plan.cards().isEmpty() && Stage.ALL.stream().map(plan::stage).allMatch(written -> written.goal().isBlank() && !written.isSkipped());
    }

    private House house() {
        var desk = window.desk();
        return new House(desk.surroundings().words(), desk.theme().palette(), desk.theme()::dress, desk.surroundings().clock(),
                Screen.getScreens().stream().map(Screen::getBounds).toList());
    }

    private void left(Walk walk) {
        walk.stage().ifPresent(stage -> canvas.sight().bringIntoSight(Stream.concat(Stream.of(new Place.OfStage(stage)),
                workspace.plan().cardsIn(stage).map(card -> new Place.Of(card.id()))).toList()));
        canvas.focus();
    }
}
