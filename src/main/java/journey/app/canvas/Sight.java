package journey.app.canvas;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import journey.app.workspace.Workspace;
import journey.gesture.Selection;
import journey.layout.Rect;
import journey.layout.Subject;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Stage;

/// Brings parts of the board into sight.
public final class Sight {
    private final Canvas canvas;
    private final Workspace workspace;

    Sight(Canvas canvas) {
        this.canvas = canvas;
        workspace = canvas.workspace();
    }

    public void zoomToSelection() {
        bounds(workspace.selection()).ifPresent(canvas.surface()::frame);
    }

    /// Chooses the next card that the search found.
    public void findNext() {
        workspace.spotlight().after(canvas.leadCard().map(Card::id)).ifPresent(this::go);
    }

    public void findPrevious() {
        workspace.spotlight().before(canvas.leadCard().map(Card::id)).ifPresent(this::go);
    }

    private void go(Id card) {
        reveal(new Place.Of(card));
    }

    /// Chooses what stands at a place and scrolls to it.
    public void reveal(Place place) {
        reveal(Selection.of(place));
    }

    /// Chooses several things and scrolls to them.
    public void reveal(Selection chosen) {
        workspace.select(chosen);
        revealSelection();
    }

    /// Chooses what stands at a place and scrolls to it, and to all else that stands in its stage where it is a stage.
    public void lookAt(Place place) {
        workspace.select(Selection.of(place));
        if (place instanceof Place.OfStage(var stage)) column(stage).ifPresent(canvas.surface()::reveal);
        else revealSelection();
    }

    private Optional<Rect> column(Stage stage) {
        return canvas.board().figures().stream().filter(figure -> switch (figure.subject()) {
            case Subject.OfStage(var at) -> at == stage;
            case Subject.OfCell(var at, _) -> at == stage;
            case Subject.OfForecast(var at) -> at == stage;
            case Subject.OfCard(var id) -> workspace.plan().card(id).filter(card -> card.stage() == stage).isPresent();
            case Subject.OfPlan _, Subject.OfLane _, Subject.OfLink _, Subject.OfStepBack _, Subject.OfBand _, Subject.OfStep _, Subject.OfPart _ -> false;
        }).map(figure -> figure.bounds()).reduce(Rect::joined);
    }

    /// Scrolls to places without choosing them.
    public void bringIntoSight(Collection<? extends Place> places) {
        bounds(Canvas.subjects(places)).ifPresent(canvas.surface()::reveal);
    }

    void revealCard(Id card) {
        Optional.ofNullable(canvas.board().grid().cards().get(card)).ifPresent(canvas.surface()::reveal);
    }

    void revealSelection() {
        bounds(workspace.selection()).ifPresent(canvas.surface()::reveal);
    }

    private Optional<Rect> bounds(Selection selection) {
        return bounds(Canvas.subjects(selection));
    }

    private Optional<Rect> bounds(Set<Subject> subjects) {
        return canvas.board().figures().stream().filter(figure -> subjects.contains(figure.subject())).map(figure -> figure.bounds()).reduce(Rect::joined);
    }
}
