package journey.app.canvas;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
import journey.edit.Edit;
import journey.gesture.Gesture;
import journey.gesture.Selection;
import journey.layout.Board;
import journey.layout.Extra;
import journey.layout.Flags;
import journey.layout.Lane;
import journey.layout.Layout;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Subject;
import journey.layout.View;
import journey.plan.Card;
import journey.plan.CardType;
import journey.plan.Id;
import journey.plan.LinkKind;
import journey.plan.Link;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Stage;
import journey.text.Words;

/// The board that a plan is edited on. It follows the workspace's plan, selection and spotlight; what the pointer and the keys mean becomes
/// edits there. Menus and toolbars call its methods, each of which is one step that can be undone.
public final class Canvas extends Region {
    private final Workspace workspace;
    private final Words words;
    private final Layout layout = new Layout();
    private final Surface surface;
    private final Pointer pointer;
    private final TitleField title;
    private final Clips clips;
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
        uncovering.setOnFinished(_ -> leadCard().ifPresent(card -> revealCard(card.id())));
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
            case Subject.OfCell(var stage, var lane) -> accept(stage, lane);
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

    /// A new card, whose title is typed at once. An offer of a kind goes to the stage where that kind is at home; anything else
    /// goes to the chosen stage, or below the chosen card.
    public void addCard(CardType type, Optional<OfferKind> kind) {
        var lead = leadCard();
        var stage = kind.map(OfferKind::home).or(() -> lead.map(Card::stage)).or(() -> workspace.selection().stage()).orElse(Stage.AWARE);
        var below = lead.filter(card -> card.stage() == stage && Lane.of(card) == Lane.of(type)).flatMap(this::following);
        begin(Deeds.fresh(workspace.ids().next(), type, kind, stage), below);
    }

    /// A new card at the end of a cell.
    void add(CardType type, Optional<OfferKind> kind, Stage stage) {
        begin(Deeds.fresh(workspace.ids().next(), type, kind, stage), Optional.empty());
    }

    /// A card of the same type below the chosen one.
    public void addBelow() {
        leadCard().ifPresentOrElse(card -> {
            var type = card.type().orElse(CardType.NOTE);
            begin(Deeds.fresh(workspace.ids().next(), type, Optional.empty(), card.stage()), following(card));
        }, () -> addCard(CardType.TOUCHPOINT, Optional.empty()));
    }

    /// The card that a ghost stands for, with the title that the ghost suggests, ready to be typed over.
    void accept(Stage stage, Lane lane) {
        begin(Deeds.suggested(workspace.ids().next(), lane.type(), stage, Words.of(workspace.plan())), Optional.empty());
    }

    void begin(Card card, Optional<Id> before) {
        workspace.perform(new Edit.Begin(card, before), Selection.of(new Place.Of(card.id())));
        title.begin(card.id());
    }

    private Optional<Id> following(Card card) {
        return Pasting.Where.after(workspace.plan(), card.id()).before();
    }

    /// The card that was chosen last.
    Optional<Card> leadCard() {
        return workspace.selection().lead().filter(Place.Of.class::isInstance).map(place -> ((Place.Of) place).id()).flatMap(workspace.plan()::card);
    }

    public void editTitle() {
        leadCard().ifPresent(card -> title.edit(card.id()));
    }

    public void delete() {
        Deeds.delete(workspace.selection()).ifPresent(edit -> {
            var next = Deeds.after(board().grid(), workspace.selection().cards());
            workspace.perform(edit, next.map(id -> Selection.of(new Place.Of(id))).orElse(Selection.NONE));
            focus();
        });
    }

    public void cut() {
        clips.cut();
    }

    public void copy() {
        clips.copy();
    }

    public void paste() {
        clips.paste();
    }

    public void duplicate() {
        clips.duplicate(Optional.empty(), workspace.selection().cards());
    }

    Clips clips() {
        return clips;
    }

    public void selectAll() {
        workspace.select(Selection.ofCards(workspace.plan().cards().stream().map(Card::id).toList()));
    }

    /// Moves the chosen cards by stages, to the right if more than 0.
    public void moveByStages(int by) {
        Deeds.shift(workspace.plan(), board().grid(), workspace.selection().cards(), by).ifPresent(this::moved);
    }

    /// Moves the chosen cards by places within their cells, down if more than 0.
    public void moveByPlaces(int by) {
        Deeds.reorder(workspace.plan(), board().grid(), workspace.selection().cards(), by).ifPresent(this::moved);
    }

    public void moveTo(Stage stage) {
        moved(new Edit.Move(workspace.selection().cards(), stage, Optional.empty()));
    }

    private void moved(Edit edit) {
        workspace.perform(edit);
        revealSelection();
    }

    /// Says what the chosen links are.
    public void setLinkKind(LinkKind kind) {
        var places = workspace.selection().links();
        List<Edit> edits = places.stream().<Edit>map(place -> new Edit.Put<>(place, Link.KIND, kind)).toList();
        if (!edits.isEmpty()) workspace.perform(new Edit.Together(journey.plan.Phrase.of("edit.link-kind"), edits));
    }

    /// Asks to open the address of the chosen card.
    public void openLink() {
        leadCard().map(Card::link).filter(address -> !address.isBlank()).ifPresent(open);
    }

    public void zoomToSelection() {
        bounds(workspace.selection()).ifPresent(surface::frame);
    }

    /// Chooses the next card that the search found.
    public void findNext() {
        workspace.spotlight().after(leadCard().map(Card::id)).ifPresent(this::go);
    }

    public void findPrevious() {
        workspace.spotlight().before(leadCard().map(Card::id)).ifPresent(this::go);
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
        if (place instanceof Place.OfStage(var stage)) column(stage).ifPresent(surface::reveal);
        else revealSelection();
    }

    private Optional<Rect> column(Stage stage) {
        return board().figures().stream().filter(figure -> switch (figure.subject()) {
            case Subject.OfStage(var at) -> at == stage;
            case Subject.OfCell(var at, _) -> at == stage;
            case Subject.OfForecast(var at) -> at == stage;
            case Subject.OfCard(var id) -> workspace.plan().card(id).filter(card -> card.stage() == stage).isPresent();
            case Subject.OfPlan _, Subject.OfLane _, Subject.OfLink _, Subject.OfStepBack _, Subject.OfBand _, Subject.OfStep _, Subject.OfPart _ -> false;
        }).map(figure -> figure.bounds()).reduce(Rect::joined);
    }

    /// Scrolls to places without choosing them.
    public void bringIntoSight(Collection<? extends Place> places) {
        bounds(subjects(places)).ifPresent(surface::reveal);
    }

    void revealCard(Id card) {
        Optional.ofNullable(board().grid().cards().get(card)).ifPresent(surface::reveal);
    }

    void revealSelection() {
        bounds(workspace.selection()).ifPresent(surface::reveal);
    }

    private Optional<Rect> bounds(Selection selection) {
        return bounds(subjects(selection));
    }

    private Optional<Rect> bounds(Set<Subject> subjects) {
        return board().figures().stream().filter(figure -> subjects.contains(figure.subject())).map(figure -> figure.bounds()).reduce(Rect::joined);
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
