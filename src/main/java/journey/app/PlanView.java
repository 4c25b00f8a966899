package journey.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import journey.app.canvas.Canvas;
import journey.app.dialogs.MetricsDialog;
import journey.app.inspector.Inspector;
import journey.app.panels.FilterButton;
import journey.app.panels.Outline;
import journey.app.surface.CopyAs;
import journey.app.workspace.Adding;
import journey.app.workspace.Workspace;
import journey.gesture.Selection;
import journey.keep.Page;
import journey.plan.Card;
import journey.plan.Phrase;

/// A plan in a window: menus, toolbar, the board with the panes around it, the status row.
final class PlanView extends BorderPane {
    private final PlannerWindow window;
    private final Workspace workspace;
    private final Saving saving;
    private final Keeping keeping;
    private final Status status;
    private final Canvas canvas;
    private final PlanTabs tabs;
    private final Exchanging exchanging;
    private final Choosing choosing;
    private final Joining joining;
    private final Copying copying;
    private final Inspector inspector;
    private final Body body;
    private final Interviewing interviewing;
    private final Presenting presenting;
    private final Panes panes;
    private final FindField find;
    private final Links links;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private final InvalidationListener recolour;

    PlanView(PlannerWindow window, Workspace workspace, Optional<Page> taken) {
        this.window = window;
        this.workspace = workspace;
        workspace.lensProperty().set(window.desk().remembered().lens());
        workspace.scaleProperty().set(window.desk().remembered().scale());
        var words = window.words();
        var surroundings = window.desk().surroundings();
        var theme = window.desk().theme();
        Supplier<LocalDate> today = () -> LocalDate.now(surroundings.clock());
        choosing = new Choosing(window, workspace);
        joining = new Joining(window, workspace, choosing);
        saving = new Saving(window, workspace, joining);
        keeping = new Keeping(window, workspace, saving, joining, taken);
        exchanging = new Exchanging(window, workspace, saving);
        status = new Status(words, workspace, surroundings.clock(), keeping.peopleProperty());
        links = new Links(window);
        var plans = new ClipboardPlans(surroundings.ids());
        canvas = new Canvas(workspace, words, plans, theme.palette());
        copying = new Copying(window, workspace, plans, status);
        canvas.setOnCopyAs(copying::board);
        canvas.setOnOpen(links::open);
        find = new FindField(words, workspace, canvas);
        tabs = new PlanTabs(window, workspace, canvas, this::addKnownMetric, exchanging::exportTargets, copying::chart);
        var below = tabs.below();
        canvas.setOnExplain(tabs::explain);
        canvas.setOnRemarks(tabs::remarks);
        canvas.setOnRemark(tabs::remark);
        var outline = new Outline(workspace, words, canvas.sight()::reveal);
        outline.getStyleClass().add("outline-side");
        inspector = new Inspector(workspace, words, today, links::open);
        body = new Body(outline, canvas, below, inspector);
        interviewing = new Interviewing(workspace, words, canvas, body);
        canvas.setOnInterview(interviewing::begin);
        presenting = new Presenting(window, workspace, canvas);
        panes = new Panes(List.of(new Panes.Stop(outline, () -> Below.first(outline).ifPresent(Node::requestFocus)), new Panes.Stop(canvas, canvas::focus),
                new Panes.Stop(below, below::enter), new Panes.Stop(body.side(), this::enterSide)));
        canvas.setOnEditPlan(this::settings);
        canvas.setOnNumbers(_ -> inspector.numbers());
        inspector.setOnReveal(canvas.sight()::bringIntoSight);
        inspector.setOnRemarks(tabs::remarks);
        inspector.setOnShow(() -> body.sideShownProperty().set(true));
        inspector.setOnClose(() -> body.sideShownProperty().set(false));
        var commands = new PlanCommands(window, this);
        setTop(new VBox(new MenuRow(new Menus(window, commands).bar(), title), commands.toolbar(new FilterButton(workspace, words), new LensChoice(words, workspace.lensProperty()), find), window.banner(), choosing.banner()));
        setCenter(body);
        setBottom(new StatusRow(words, status.textProperty(), canvas.surface().cameraProperty().map(camera -> camera.scale()),
                commands.smaller, commands.actual, commands.larger, commands.fit));
        below.begin(window.desk().remembered());
        body.outlineShownProperty().set(window.desk().remembered().outline());
        canvas.surface().coveredProperty().bind(body.coverBinding());
        workspace.selectionProperty().addListener((_, _, chosen) -> body.sideShownProperty().set(!chosen.isEmpty()));
        title.bind(Bindings.createStringBinding(this::titled, workspace.homeProperty(), workspace.planProperty(), workspace.editedProperty()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::alsoMeans);
        recolour = _ -> {
            canvas.show(theme.palette());
            tabs.show(theme.palette());
        };
        theme.paletteProperty().addListener(recolour);
    }

    Workspace workspace() {
        return workspace;
    }

    Saving saving() {
        return saving;
    }

    Joining joining() {
        return joining;
    }

    Keeping keeping() {
        return keeping;
    }

    /// What is being written and would be missing from the file becomes a part of the plan.
    void finish() {
        tabs.finish();
    }

    void save() {
        finish();
        saving.save();
    }

    void saveAs() {
        finish();
        saving.saveAs();
    }

    /// It was saved just now.
    void saved() {
        status.saved();
    }

    /// Says in passing what was done.
    void tell(Phrase done) {
        status.tell(done);
    }

    /// The person is back: somebody may have changed the file meanwhile.
    void lookAround() {
        keeping.soon();
    }

    Canvas canvas() {
        return canvas;
    }

    PlanTabs tabs() {
        return tabs;
    }

    Exchanging exchanging() {
        return exchanging;
    }

    Choosing choosing() {
        return choosing;
    }

    /// Copies what is seen for other programs: the board or what is chosen there, or a chart that stands in its place.
    void copyAs(CopyAs medium) {
        tabs.inPlaceOfTheBoard().filter(_ -> medium != CopyAs.TEXT).ifPresentOrElse(chart -> copying.chart(chart, medium), () -> copying.board(medium));
    }

    Presenting presenting() {
        return presenting;
    }

    Body body() {
        return body;
    }

    FindField find() {
        return find;
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// Its file, or its title while it has none.
    String name() {
        return workspace.home().path().map(path -> path.getFileName().toString())
                .orElseGet(() -> workspace.plan().title().isBlank() ? window.words().say("window.untitled") : workspace.plan().title());
    }

    private String titled() {
        return workspace.editedProperty().get() ? window.words().say("window.edited", name()) : name();
    }

    /// The keys of a menu name one key each. Where plus stands on the key of the equals sign, and on the number pad, other keys say the
    /// same, and so does Ctrl+Y for those who learned redoing there.
    private void alsoMeans(KeyEvent press) {
        if (!press.isShortcutDown() || press.isAltDown()) return;
        switch (press.getCode()) {
            case EQUALS, ADD -> canvas.surface().zoomIn();
            case SUBTRACT -> canvas.surface().zoomOut();
            case Y -> workspace.redo();
            default -> {
                return;
            }
        }
        press.consume();
    }

    void nextPane() {
        panes.go(1);
    }

    void previousPane() {
        panes.go(-1);
    }

    /// Called when it stands in its window.
    void begin() {
        status.start();
        keeping.begin();
        canvas.surface().fit();
        canvas.focus();
    }

    /// Called when it leaves it.
    void end() {
        keeping.end();
        stop();
    }

    /// Called instead where the plan could not be saved in time.
    void abandon() {
        keeping.abandon();
        stop();
    }

    private void stop() {
        status.stop();
        window.desk().theme().paletteProperty().removeListener(recolour);
    }

    private void enterSide() {
        if (!interviewing.enter()) inspector.focusFirst();
    }

    /// Asks question after question, beside the board.
    void interview() {
        interviewing.begin();
    }

    /// Shows the plan's own fields, ready to type its title.
    void settings() {
        body.guestProperty().set(Optional.empty());
        workspace.select(Selection.NONE);
        body.sideShownProperty().set(true);
        inspector.focusFirst();
    }

    /// Shows what may be going wrong, beside the board.
    void symptoms() {
        body.guestProperty().set(Optional.empty());
        inspector.symptoms();
    }

    /// Asks for a metric of the library and adds it where something is selected, else where it is usual.
    void addKnownMetric() {
        var chosen = workspace.selection();
        var near = chosen.stage().or(() -> chosen.cards().stream().findFirst().flatMap(workspace.plan()::card).map(Card::stage));
        new MetricsDialog(window.words(), window.stage()).ask(near).ifPresent(metric -> {
            Adding.add(metric.suggestion(near.orElse(metric.stages().getFirst())), workspace);
            workspace.selection().lead().ifPresent(canvas.sight()::reveal);
            canvas.focus();
        });
    }
}
