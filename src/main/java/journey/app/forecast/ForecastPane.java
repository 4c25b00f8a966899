package journey.app.forecast;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import journey.app.surface.ChartViewer;
import journey.app.surface.CopyAs;
import journey.app.workspace.Foreseen;
import journey.app.workspace.Workspace;
import journey.chart.Deed;
import journey.chart.Drawn;
import journey.chart.Forecasting;
import journey.forecast.Inputs;
import journey.forecast.Trial;
import journey.gesture.Selection;
import journey.layout.Board;
import journey.layout.Palette;
import journey.layout.Scale;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Stage;
import journey.text.Words;

/// The forecast: its pictures, and beside them what would be with other numbers. It follows the plan, what is drawn of it and what is tried, while
/// it can be seen.
///
/// [#tools()] chooses how people become heights, for the window to place where it has room.
public final class ForecastPane extends Region {
    private static final double SIDE = 340;
    private static final double NARROWEST = 560;
    private static final double WIDEST = 1600;

    private final Workspace workspace;
    private final Words words;
    private final Consumer<Selection> reveal;
    private final Looking looking;
    private final WhatIf side;
    private final ChartViewer viewer;
    private final HBox tools = new HBox();
    private double drawnFor;

    /// @param reveal chooses cards and stages and goes to them on the board
    /// @param naming asks for the name of a scenario; given the one it has
    public ForecastPane(Workspace workspace, Words words, Palette palette, Consumer<Selection> reveal, Function<String, Optional<String>> naming) {
        this.workspace = workspace;
        this.words = words;
        this.reveal = reveal;
        looking = new Looking(workspace, words);
        side = new WhatIf(looking, naming);
        viewer = new ChartViewer(picture(), Words.of(workspace.plan()), palette, words, this::run, this::hint);
        viewer.surface().setId("forecast-charts");
        viewer.surface().setAccessibleText(words.say("trial.surface"));
        getStyleClass().add("forecast-pane");
        getChildren().setAll(viewer, side);
        tools.getStyleClass().add("segments");
        tools.setAccessibleText(words.say("trial.scale"));
        for (var scale : Scale.values()) tools.getChildren().add(segment(scale));
        workspace.planProperty().addListener((_, _, _) -> follow());
        workspace.foreseenProperty().addListener((_, _, _) -> follow());
        workspace.scaleProperty().addListener((_, _, _) -> follow());
        looking.trialProperty().addListener((_, _, _) -> follow());
        looking.outcomeProperty().addListener((_, _, _) -> follow());
        visibleProperty().addListener((_, _, _) -> follow());
        follow();
    }

    /// What stands beside the tabs.
    public Region tools() {
        return tools;
    }

    public void show(Palette palette) {
        viewer.show(palette);
    }

    /// Called with the pictures when they are to be copied for other programs.
    public void setOnCopy(BiConsumer<Board, CopyAs> callback) {
        viewer.setOnCopy(callback);
    }

    /// What is shown.
    public Board board() {
        return viewer.drawn().board();
    }

    /// What shows the pictures, for tests.
    ChartViewer viewer() {
        return viewer;
    }

    private ToggleButton segment(Scale scale) {
        var button = new ToggleButton(words.say("trial.scale." + scale.word())) {
            @Override
            public void fire() {
                workspace.scaleProperty().set(scale);
                setSelected(true);
            }
        };
        button.setId("scale-" + scale.word());
        button.getStyleClass().setAll("toggle-button", "segment");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleRole(javafx.scene.AccessibleRole.RADIO_BUTTON);
        workspace.scaleProperty().subscribe(now -> button.setSelected(now == scale));
        return button;
    }

    private double pageWidth() {
        return Math.clamp(viewerWidth(), NARROWEST, WIDEST);
    }

    private double viewerWidth() {
        return Math.max(0, getWidth() - (side.isVisible() ? SIDE : 0));
    }

    private Drawn picture() {
        var plan = workspace.plan();
        drawnFor = pageWidth();
        return new Forecasting(plan, Words.of(plan), workspace.foreseenProperty().get().map(Foreseen::draws), workspace.scaleProperty().get(),
                looking.outcomeProperty().get(), looking.tried()).page(drawnFor);
    }

    private void follow() {
        if (!isVisible()) return;
        looking.follow();
        side.setVisible(Inputs.isBegun(workspace.plan()));
        viewer.show(picture(), Words.of(workspace.plan()));
        if (side.isVisible()) side.show();
        requestLayout();
    }

    private void run(Deed deed) {
        switch (deed) {
            case Deed.Show(var places) -> reveal.accept(new Selection(new LinkedHashSet<>(places)));
            case Deed.Ask(var outcome) -> looking.outcomeProperty().set(outcome);
            case Deed.Turn(var input) -> side.turn(input);
            case Deed.Assume(var scenario) -> looking.attempt(Trial.of(scenario));
            case Deed.Add _, Deed.Meet _ -> throw new IllegalArgumentException("no deed of the forecast: " + deed);
        }
    }

    /// What a click will do.
    private String hint(Deed deed) {
        var figures = looking.figures();
        return words.say(switch (deed) {
            case Deed.Show(var places) -> shown(places);
            case Deed.Ask(var outcome) -> Phrase.of("trial.hint.ask", figures.name(outcome));
            case Deed.Turn(var input) -> Phrase.of("trial.hint.turn", figures.name(input));
            case Deed.Assume(var scenario) -> Phrase.of("trial.hint.assume", figures.name(scenario));
            case Deed.Add _, Deed.Meet _ -> throw new IllegalArgumentException("no deed of the forecast: " + deed);
        });
    }

    private static Phrase shown(List<Place> places) {
        return places.getFirst() instanceof Place.OfStage(Stage stage) ? Phrase.of("trial.hint.stage", stage) : Phrase.of("trial.hint.card");
    }

    @Override
    protected void layoutChildren() {
        var width = viewerWidth();
        viewer.resizeRelocate(0, 0, width, getHeight());
        side.resizeRelocate(width, 0, SIDE, getHeight());
        if (drawnFor != pageWidth() && isVisible()) viewer.show(picture(), Words.of(workspace.plan()));
    }

}
