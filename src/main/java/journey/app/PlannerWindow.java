package journey.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import journey.app.workspace.Workspace;
import journey.file.Finding;
import journey.keep.Page;
import journey.plan.Phrase;
import journey.text.Words;

/// One window: the start page, or one plan.
public final class PlannerWindow {
    private static final double TITLE_BAR = 40;
    private static final double STEP_ASIDE = 28;
    private final Desk desk;
    private final Stage stage = new Stage();
    private final BorderPane frame = new BorderPane();
    private final Banner banner;
    private final IntegerProperty busy = new SimpleIntegerProperty();
    private Optional<PlanView> view = Optional.empty();

    PlannerWindow(Desk desk) {
        this.desk = desk;
        banner = new Banner(words());
        var room = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(new StackPane(frame, progress()), Math.min(desk.remembered().width(), room.getWidth()),
                Math.min(desk.remembered().height(), room.getHeight() - TITLE_BAR));
        desk.front().ifPresent(this::stepAside);
        stage.focusedProperty().addListener((_, _, now) -> {
            if (now) view.ifPresent(PlanView::lookAround);
        });
        desk.theme().dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(800);
        stage.setMinHeight(480);
        stage.setMaximized(desk.remembered().maximised());
        for (var size : new int[] {16, 32, 48, 128, 256})
            stage.getIcons().add(new Image(PlannerWindow.class.getResourceAsStream("/journey/icons/journey-" + size + ".png")));
        stage.setOnCloseRequest(request -> {
            request.consume();
            close();
        });
        stage.setTitle(words().say("window.program"));
        takeFiles(scene);
    }

    /// A new window shows that there is another below it.
    private void stepAside(PlannerWindow other) {
        if (!other.stage.isShowing() || other.stage.isMaximized()) return;
        stage.setX(other.stage.getX() + STEP_ASIDE);
        stage.setY(other.stage.getY() + STEP_ASIDE);
    }

    public Stage stage() {
        return stage;
    }

    /// What is open here, if a plan is.
    public Optional<Workspace> workspace() {
        return view.map(PlanView::workspace);
    }

    Desk desk() {
        return desk;
    }

    Words words() {
        return desk.surroundings().words();
    }

    Banner banner() {
        return banner;
    }

    /// Brings it before the others.
    void show() {
        stage.show();
        stage.setIconified(false);
        stage.toFront();
    }

    /// Whether another plan may take its place without anything being lost.
    boolean isFree() {
        return workspace().map(Workspace::isUntouched).orElse(true);
    }

    boolean shows(Path file) {
        return workspace().flatMap(one -> one.home().path()).filter(file::equals).isPresent();
    }

    /// Shows the start page.
    void start() {
        view = Optional.empty();
        banner.clear();
        var page = new StartPage(this);
        frame.setCenter(page);
        page.begin();
        stage.titleProperty().unbind();
        stage.setTitle(words().say("window.program"));
    }

    /// Shows the start page where nothing is shown yet.
    void startIfEmpty() {
        if (frame.getCenter() == null) start();
    }

    /// Builds the start page anew, if that is what stands here.
    void refresh() {
        if (frame.getCenter() instanceof StartPage page) page.fill();
    }

    /// Shows a plan.
    void show(Workspace workspace) {
        show(workspace, Optional.empty());
    }

    /// @param taken the place in the journal of work that is taken up again
    void show(Workspace workspace, Optional<Page> taken) {
        banner.clear();
        view.ifPresent(PlanView::end);
        var shown = new PlanView(this, workspace, taken);
        view = Optional.of(shown);
        frame.setCenter(shown);
        stage.titleProperty().unbind();
        stage.titleProperty().bind(shown.titleProperty().map(name -> words().say("window.title", name)));
        shown.begin();
    }

    /// Asks question after question about the plan that stands here.
    void interview() {
        view.ifPresent(PlanView::interview);
    }

    /// What stands here was saved just now.
    void saved() {
        view.ifPresent(PlanView::saved);
    }

    /// Says in passing what was done.
    void tell(Phrase done) {
        view.ifPresent(shown -> shown.tell(done));
    }

    /// How what stands here is saved, if it is a plan.
    Optional<Saving> saving() {
        return view.map(PlanView::saving);
    }

    /// How what others made of it comes into what stands here, if it is a plan.
    Optional<Joining> joining() {
        return view.map(PlanView::joining);
    }

    /// What the plan is called in questions: its file, else its title.
    String name() {
        return view.map(PlanView::name).orElseGet(() -> words().say("window.program"));
    }

    /// Does something in the background, with a moving line at the top of the window while it lasts.
    <T> void work(Callable<T> job, Consumer<T> then) {
        desk.work().fetch(shown(job), then);
    }

    /// The same for what writes the program's own files.
    <T> void write(Callable<T> job, Consumer<T> then) {
        desk.work().write(shown(job), then);
    }

    private <T> Callable<T> shown(Callable<T> job) {
        busy.set(busy.get() + 1);
        return () -> {
            try {
                return job.call();
            } finally {
                Platform.runLater(() -> busy.set(busy.get() - 1));
            }
        };
    }

    /// Closes it, unless the person wants to save first or thinks better of it.
    public void close() {
        view.ifPresent(PlanView::finish);
        view.ifPresentOrElse(shown -> shown.saving().close(), this::leave);
    }

    /// Closes it without a question.
    void leave() {
        view.ifPresent(PlanView::end);
        gone();
    }

    /// Closes it although what it holds is not saved yet; that stays in the journal.
    void abandon() {
        view.ifPresent(PlanView::abandon);
        gone();
    }

    private void gone() {
        desk.remember(this);
        stage.hide();
        desk.closed(this);
    }

    /// What should be remembered of this window for the next one.
    Remembered remembered(Remembered before) {
        var full = stage.isMaximized() || stage.isFullScreen() || stage.isIconified();
        var scene = stage.getScene();
        return new Remembered(before.look(), full ? before.width() : Math.max(400, scene.getWidth()),
                full ? before.height() : Math.max(300, scene.getHeight()), stage.isMaximized(),
                view.map(one -> one.body().outlineShownProperty().get()).orElse(before.outline()),
                view.map(one -> one.tabs().below().deck().chosenProperty().get().key()).orElse(before.tab()),
                view.map(one -> one.tabs().below().deck().isUnfolded() ? Deck.Extent.OPEN : Deck.Extent.FOLDED).orElse(before.pane()),
                view.map(one -> one.tabs().below().chosenHeight()).orElse(before.paneHeight()),
                workspace().map(one -> one.lensProperty().get()).orElse(before.lens()), view.map(one -> one.tabs().chartProperty().get()).orElse(before.chart()),
                workspace().map(one -> one.scaleProperty().get()).orElse(before.scale()),
                before.copyScale());
    }

    /// Shows every key that the menus of this window know.
    void shortcuts() {
        desk.reports().shortcuts(stage, frame.lookupAll(".menu-bar").stream().map(MenuBar.class::cast)
                .flatMap(bar -> Menus.shortcuts(bar, words()).stream()).toList());
    }

    /// Shows the catalogue of the validator's rules, as the plan that is open weighs them.
    void rules() {
        rules(Optional.empty());
    }

    /// The same, at one of them.
    void explain(String rule) {
        rules(Optional.of(rule));
    }

    private void rules(Optional<String> rule) {
        desk.reports().rules(stage, workspace().map(Workspace::plan), rule);
    }

    void findings(Phrase why, List<Finding> findings) {
        var lines = findings.stream().map(one -> words().say("window.finding",
                one.about().isEmpty() ? one.at() : one.about(), one.what())).collect(Collectors.joining("\n"));
        desk.reports().details(stage, words().say("window.findings"), words().say(why), lines);
    }

    void details(Phrase why, String details) {
        desk.reports().details(stage, words().say("window.details"), words().say(why), details);
    }

    private ProgressBar progress() {
        var bar = new ProgressBar();
        bar.getStyleClass().add("busy");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMouseTransparent(true);
        bar.visibleProperty().bind(busy.greaterThan(0));
        bar.progressProperty().bind(Bindings.when(bar.visibleProperty()).then(-1).otherwise(0));
        bar.setAccessibleText(words().say("window.busy"));
        StackPane.setAlignment(bar, Pos.TOP_CENTER);
        return bar;
    }

    private void takeFiles(Scene scene) {
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) drag.acceptTransferModes(TransferMode.COPY);
        });
        scene.setOnDragDropped(drop -> {
            var files = drop.getDragboard().getFiles();
            drop.setDropCompleted(!files.isEmpty());
            desk.opening().open(files.stream().map(File::toPath).toList(), this);
        });
    }
}
