package journey.app.canvas;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import journey.app.surface.CopyAs;
import journey.app.surface.Landmark;
import journey.app.surface.Surface;
import journey.app.workspace.Workspace;
import journey.gesture.Gesture;
import journey.gesture.Selection;
import journey.layout.Board;
import journey.layout.Extra;
import journey.layout.Flags;
import journey.layout.Layout;
import journey.layout.Palette;
import journey.layout.Subject;
import journey.layout.View;
import journey.plan.Card;
import journey.plan.CardType;
import journey.plan.OfferKind;
import journey.plan.Place;
import journey.plan.Stage;
import journey.text.Words;

/// The board that a plan is edited on. It follows the workspace's plan, selection and spotlight; what the pointer and the keys mean becomes
/// edits there. Menus and toolbars do the same through its [Acts].
public final class Canvas extends Region {
    private final Workspace workspace;
    private final Words words;
    private final Layout layout = new Layout();
    private final Surface surface;
    private final Pointer pointer;
    private final TitleField title;
    private final Clips clips;
    private final Acts acts;
    private final Sight sight;
    /// A pane that opens over the chosen card makes it move into sight, but not between the two clicks of a double one.
    private final PauseTransition uncovering = new PauseTransition(Duration.millis(450));
    private Consumer<Place> explain = _ -> { };
    private Consumer<Place> remarks = _ -> { };
    private Runnable remark = () -> { };
    private Consumer<Stage> numbers = _ -> { };
    private Consumer<String> open = _ -> { };
    private Consumer<CopyAs> copyAs = _ -> { };
    private Runnable editPlan = () -> { };
    private final Invitation invitation;

    /// @param words what menus say, in the user's language
    /// @param text  how cards become text for the clipboard
    public Canvas(Workspace workspace, Words words, PlanText text, Palette palette) {
        this.workspace = workspace;
        this.words = words;
        surface = new Surface(picture(), Words.of(workspace.plan()), palette, this::fired);
        pointer = new Pointer(this);
        title = new TitleField(this);
        clips = new Clips(this, text);
        acts = new Acts(this);
        sight = new Sight(this);
        invitation = new Invitation(surface, words);
        getStyleClass().add("canvas");
        getChildren().add(surface);
        new Keys(this, pointer, title).listen();
        new CanvasMenu(this).listen();
        new DragOut(this, pointer, text).listen();
        workspace.planProperty().addListener((_, _, _) -> refresh());
        workspace.spotlight().foundProperty().addListener((_, _, _) -> refresh());
        workspace.spotlight().filterProperty().addListener((_, _, _) -> refresh());
        workspace.lensProperty().addListener((_, _, _) -> refresh());
        workspace.scaleProperty().addListener((_, _, _) -> refresh());
        workspace.spotlight().litProperty().addListener((_, _, _) -> pointer.draw());
        workspace.selectionProperty().addListener((_, _, _) -> chosen());
        uncovering.setOnFinished(_ -> leadCard().ifPresent(card -> sight.revealCard(card.id())));
        surface.coveredProperty().addListener((_, before, now) -> {
            if (now.doubleValue() > before.doubleValue()) uncovering.playFromStart();
        });
        surface.setAccessibleText(words.say("canvas.board"));
        chosen();
    }

    private Board picture() {
        var light = workspace.spotlight();
        var view = View.in(Words.of(workspace.plan())).with(Extra.REMARKS).with(Flags.of(workspace.findings().problems()))
                .with(light.filterProperty().get()).through(workspace.lensProperty().get()).on(workspace.scaleProperty().get()).on(workspace.today());
        return layout.board(workspace.plan(), light.foundProperty().get().map(found -> view.finding(Set.copyOf(found))).orElse(view));
    }

    private void refresh() {
        surface.show(picture(), Words.of(workspace.plan()));
        title.follow();
        invitation.follow();
        pointer.draw();
    }

    private void chosen() {
        surface.choose(subjects(workspace.selection()));
        pointer.draw();
        if (isFocusWithin() && !title.isOpen()) focus();
    }

    /// In the order in which they were chosen.
    static Set<Subject> subjects(Selection selection) {
        return subjects(selection.places());
    }

    static Set<Subject> subjects(Collection<? extends Place> places) {
        return places.stream().flatMap(place -> subject(place).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Subject> subject(Place place) {
        return switch (place) {
            case Place.Of(var id) -> Optional.of(new Subject.OfCard(id));
            case Place.OfStage(var stage) -> Optional.of(new Subject.OfStage(stage));
            case Place.OfLink link -> Optional.of(new Subject.OfLink(link));
            case Place.Whole _ -> Optional.empty();
        };
    }

    private void fired(Subject subject) {
        switch (subject) {
            case Subject.OfCard(var id) -> workspace.select(Selection.of(new Place.Of(id)));
            case Subject.OfStage(var stage) -> workspace.select(Selection.of(new Place.OfStage(stage)));
            case Subject.OfForecast(var stage) -> chooseNumbers(stage);
            case Subject.OfStep(var from) -> chooseNumbers(from);
            case Subject.OfCell(var stage, var lane) -> acts.accept(stage, lane);
            case Subject.OfLink _, Subject.OfPlan _, Subject.OfLane _, Subject.OfStepBack _, Subject.OfBand _, Subject.OfPart _ -> { }
        }
    }

    private void chooseNumbers(Stage stage) {
        workspace.select(Selection.of(new Place.OfStage(stage)));
        showNumbers(stage);
    }

    /// Takes the focus: the chosen card gets it, so that it is read out; else the board itself.
    public void focus() {
        focused().requestFocus();
    }

    /// The node that has the focus when the board has it.
    Node focused() {
        return workspace.selection().lead().flatMap(Canvas::subject).flatMap(surface::landmark).map(Node.class::cast).orElse(surface);
    }

    /// What shows the board: zooming, fitting, and how much of it another pane covers.
    public Surface surface() {
        return surface;
    }

    public void show(Palette palette) {
        surface.show(palette);
    }

    /// Called with the place of a finding whose sign was clicked.
    public void setOnExplain(Consumer<Place> callback) {
        explain = callback;
    }

    /// Called with the place of remarks whose sign was clicked.
    public void setOnRemarks(Consumer<Place> callback) {
        remarks = callback;
    }

    /// Called when somebody wants to say something about what is chosen.
    public void setOnRemark(Runnable callback) {
        remark = callback;
    }

    /// Called with a stage whose numbers of the forecast are to be looked at: it is chosen by then.
    public void setOnNumbers(Consumer<Stage> callback) {
        numbers = callback;
    }

    /// Called when the title of the plan is to be typed: it has no field on the board.
    public void setOnEditPlan(Runnable callback) {
        editPlan = callback;
    }

    /// Called when somebody wants to be asked questions: a blank board offers it.
    public void setOnInterview(Runnable callback) {
        invitation.setOnAccept(callback);
    }

    /// Whether a blank board offers questions.
    public BooleanProperty invitingProperty() {
        return invitation.invitingProperty();
    }

    /// Called with the address of a card that is to be opened.
    public void setOnOpen(Consumer<String> callback) {
        open = callback;
    }

    /// Called when what is chosen, or else the whole board, is to be copied for other programs.
    public void setOnCopyAs(Consumer<CopyAs> callback) {
        copyAs = callback;
    }

    void copyAs(CopyAs medium) {
        copyAs.accept(medium);
    }

    Workspace workspace() {
        return workspace;
    }

    Words words() {
        return words;
    }

    Board board() {
        return surface.board();
    }

    Pointer pointer() {
        return pointer;
    }

    TitleField title() {
        return title;
    }

    void editPlan() {
        editPlan.run();
    }

    /// Asks to show the numbers of a stage that the forecast rests on.
    public void showNumbers(Stage stage) {
        numbers.accept(stage);
    }

    void remarks(Place place) {
        remarks.accept(place);
    }

    void remark() {
        remark.run();
    }

    void explain(Place place) {
        explain.accept(place);
    }

    /// The card that was chosen last.
    Optional<Card> leadCard() {
        return workspace.selection().lead().filter(Place.Of.class::isInstance).map(place -> ((Place.Of) place).id()).flatMap(workspace.plan()::card);
    }

    /// What can be done to the board.
    public Acts acts() {
        return acts;
    }

    /// What of the board is seen.
    public Sight sight() {
        return sight;
    }

    void open(String address) {
        open.accept(address);
    }

    Clips clips() {
        return clips;
    }

    /// Makes a node of the toolbar a source of new cards: dragging from it to the board puts one where it is let go.
    public void source(Node node, CardType type, Optional<OfferKind> kind) {
        pointer.source(node, () -> Gesture.Adding.of(type, kind));
    }

    /// The node that stands over a figure, for tests and assistants.
    public Optional<Landmark> landmark(Subject subject) {
        return surface.landmark(subject);
    }

    @Override
    protected void layoutChildren() {
        surface.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
