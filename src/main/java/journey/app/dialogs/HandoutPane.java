package journey.app.dialogs;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import journey.app.workspace.LastWins;
import journey.app.workspace.Workspace;
import journey.forecast.Inputs;
import journey.handout.Aside;
import journey.handout.Handout;
import journey.handout.Handouts;
import journey.handout.Order;
import journey.handout.Source;
import journey.layout.Filter;
import journey.paint.Pixels;
import journey.text.Words;

/// What is to be made of a plan: at the left all kinds of it, in the middle what it will be, at the right what can be chosen of it. What is
/// seen is made by what writes the file, away from the thread of the window; of several choices in a row only the last is drawn.
final class HandoutPane extends HBox {
    private static final int FIELDS = 250;
    private final Purpose purpose;
    private final Source source;
    private final double density;
    private final ObjectProperty<Order> order;
    private final ReadOnlyObjectWrapper<Optional<Handout>> handout = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ExportPreview preview;
    private final ExportKinds kinds;
    private final ExportFields fields;
    private final LastWins<Asked, Drawn> drawing;
    private Runnable browse = () -> {};

    /// @param made what was made for the same order before, if it was
    private record Asked(Order order, Optional<Handout> made, int page, int width, int height) {}

    private record Drawn(Handout handout, Optional<Pixels> pixels) {}

    /// @param purpose what it is made for
    /// @param begin   with this order
    /// @param density how many pixels the screen has for one of the window's
    HandoutPane(Words words, Workspace workspace, Purpose purpose, Order begin, FilePicker picker, double density) {
        super(20);
        this.purpose = purpose;
        source = source(workspace);
        // Twice as fine as the screen: letters that would be bars at its size can then be read.
        this.density = 2 * Math.max(1, density);
        order = new SimpleObjectProperty<>(this, "order", begin);
        preview = new ExportPreview(words, this::turned, () -> browse.run());
        kinds = new ExportKinds(words, purpose, ExportKind.of(begin));
        kinds.getSelectionModel().selectedItemProperty().addListener((_, _, kind) -> {
            if (kind != null) order.set(kind.in(order.get()));
        });
        fields = new ExportFields(words, order, source.plan().title(), new ExportParts(words, source.selected().size()), purpose, possible(workspace), new LogoField(words, order, picker, workspace.aside()));
        drawing = new LastWins<>(workspace.aside(), this::answer, this::show);
        order.addListener((_, before, after) -> {
            if (ExportKind.of(before) != ExportKind.of(after)) preview.begin();
            draw(Optional.empty());
        });
        var room = new ScrollPane(fields);
        room.setFitToWidth(true);
        room.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        room.setPrefSize(FIELDS, ExportPreview.HEIGHT);
        room.getStyleClass().add("export-fields");
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().setAll(kinds, preview, room);
    }

    private static Source source(Workspace workspace) {
        LocalDate today = workspace.today();
        return new Source(workspace.plan(), Optional.empty(), today, workspace.scaleProperty().get(), workspace.spotlight().filterProperty().get(), workspace.selection().cards());
    }

    private static Set<Aside> possible(Workspace workspace) {
        var possible = EnumSet.allOf(Aside.class);
        if (workspace.spotlight().filterProperty().get().equals(Filter.NONE)) possible.remove(Aside.FILTER);
        if (!Inputs.isBegun(workspace.plan())) possible.remove(Aside.FORECAST);
        return possible;
    }

    ReadOnlyObjectProperty<Order> orderProperty() {
        return order;
    }

    /// What was made for what is chosen now; nothing while it is being made.
    ReadOnlyObjectProperty<Optional<Handout>> handoutProperty() {
        return handout.getReadOnlyProperty();
    }

    Purpose purpose() {
        return purpose;
    }

    Source source() {
        return source;
    }

    /// What is done when somebody wants to see a page in a browser.
    void onBrowse(Runnable act) {
        browse = act;
    }

    /// Draws the first picture, and lets the keys begin at the kinds.
    void begin() {
        draw(Optional.empty());
        kinds.requestFocus();
    }

    /// Only what is seen can still be turned while the file is written.
    void hold(Boolean isHeld) {
        kinds.setDisable(isHeld);
        fields.setDisable(isHeld);
    }

    private void turned() {
        draw(handout.get());
    }

    private void draw(Optional<Handout> made) {
        if (made.isEmpty()) handout.set(Optional.empty());
        drawing.ask(new Asked(order.get(), made, preview.page(), preview.width(density), preview.height(density)));
    }

    private Optional<Drawn> answer(Asked asked, BooleanSupplier cancelled) {
        var made = asked.made.orElseGet(() -> Handouts.of(asked.order, source));
        if (cancelled.getAsBoolean()) return Optional.empty();
        var pages = made.count();
        if (pages == 0) return Optional.of(new Drawn(made, Optional.empty()));
        var page = Math.min(asked.page, pages - 1);
        return Optional.of(new Drawn(made, Optional.of(made.picture(page, asked.width, asked.height))));
    }

    private void show(Drawn drawn) {
        handout.set(Optional.of(drawn.handout));
        preview.offerBrowsing(drawn.handout instanceof Handout.OfPage);
        drawn.pixels.ifPresent(pixels -> preview.show(pixels, density, drawn.handout.count()));
        if (drawn.handout instanceof Handout.OfText text) preview.show(text);
    }
}
