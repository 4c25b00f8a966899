package journey.app.workspace;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import journey.edit.Edit;
import journey.edit.History;
import journey.gesture.Selection;
import journey.guide.Lens;
import journey.layout.Scale;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.rule.Findings;
import journey.rule.Outlook;
import journey.rule.Rules;

/// The one mutable cell of a window. Panes read its properties; what they want changed they say as an [Edit]. All of it belongs to
/// the thread of the window.
public final class Workspace {
    private final Ids ids;
    private final Supplier<LocalDate> today;
    private History<Selection> history;
    private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);
    private final ReadOnlyObjectWrapper<Optional<Phrase>> undoes = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> redoes = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Home> home = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    /// The plan as it was opened or saved last.
    private Plan kept;
    private final ReadOnlyBooleanWrapper lost = new ReadOnlyBooleanWrapper();
    private final Spotlight spotlight = new Spotlight(plan.getReadOnlyProperty());
    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(this, "lens", Lens.VALUE_JOURNEY);

    private final ObjectProperty<Scale> scale = new SimpleObjectProperty<>(this, "scale", Scale.LOGARITHMIC);
    private final Foresight foresight;
    private final ReadOnlyObjectWrapper<Optional<Foreseen>> foreseen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Aside aside;

    /// A plan, what the forecast thought of it, and what was found in it.
    private record Checked(Plan plan, Outlook outlook, Findings findings) {}

    private Optional<Checked> checked = Optional.empty();
    private Optional<ReadOnlyObjectWrapper<Findings>> findings = Optional.empty();

    public Workspace(Plan plan, Ids ids) {
        this(plan, new Home.Untitled(Home.Worth.NOTHING), ids);
    }

    public Workspace(Plan plan, Home home, Ids ids) {
        this(plan, home, ids, LocalDate::now);
    }

    public Workspace(Plan plan, Home home, Ids ids, Supplier<LocalDate> today) {
        this(plan, home, ids, today, Aside.NONE);
    }

    /// @param today the day by which the validator tells old readings from fresh ones
    /// @param aside where the forecast is drawn
    public Workspace(Plan plan, Home home, Ids ids, Supplier<LocalDate> today, Aside aside) {
        this.ids = ids;
        this.today = today;
        this.aside = aside;
        this.history = History.of(plan);
        this.plan.set(plan);
        this.home.set(home);
        this.kept = plan;
        edited.set(isEdited());
        foresight = new Foresight(aside, plan, this::foreseen);
        this.plan.addListener((_, _, next) -> foresight.look(next));
    }

    public Home home() {
        return home.get();
    }

    /// Where the plan lives; it changes when the plan is saved.
    public ReadOnlyObjectProperty<Home> homeProperty() {
        return home.getReadOnlyProperty();
    }

    /// Whether closing now would lose something.
    public ReadOnlyBooleanProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /// Whether this is a blank plan to which nobody did anything yet, so that another may take its place.
    public boolean isUntouched() {
        return home() instanceof Home.Untitled(var worth, _) && worth == Home.Worth.NOTHING && plan().cards().isEmpty()
                && undoes.get().isEmpty() && redoes.get().isEmpty();
    }

    /// Says that `saved`, which may be an earlier state of the plan, now stands in a file. The history stays.
    public void saved(Plan saved, Home at) {
        pause();
        kept = saved;
        lost.set(false);
        home.set(at);
        edited.set(isEdited());
    }

    /// Performs an edit that leads to what stands in a file: nobody has to save it.
    public void follow(Edit edit, Plan saved, Home at) {
        pause();
        kept = saved;
        lost.set(false);
        home.set(at);
        perform(edit);
    }

    /// Whether the file is gone: deleted or renamed by somebody. Then what stands here stands nowhere else.
    public ReadOnlyBooleanProperty lostProperty() {
        return lost.getReadOnlyProperty();
    }

    public void lose() {
        lost.set(true);
        edited.set(isEdited());
    }

    /// The file is back, as it was.
    public void findAgain() {
        lost.set(false);
        edited.set(isEdited());
    }

    private boolean isEdited() {
        return lost.get() || !plan().equals(kept) || home() instanceof Home.Untitled(var worth, _) && worth == Home.Worth.WORK;
    }

    public Plan plan() {
        return plan.get();
    }

    public ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public Selection selection() {
        return selection.get();
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// What the validator says about the plan as it is now. It is asked when somebody first wants to know.
    public Findings findings() {
        var now = plan();
        var outlook = foresight.outlook();
        if (checked.filter(one -> one.plan() == now && one.outlook() == outlook).isEmpty())
            checked = Optional.of(new Checked(now, outlook, Rules.check(now, today.get(), outlook)));
        return checked.get().findings();
    }

    private void foreseen() {
        foreseen.set(foresight.foreseen());
        findings.ifPresent(property -> property.set(findings()));
    }

    /// The findings as a property, which changes right after the plan does, and again when the forecast thinks otherwise of its targets.
    public ReadOnlyObjectProperty<Findings> findingsProperty() {
        if (findings.isEmpty()) {
            var property = new ReadOnlyObjectWrapper<>(findings());
            plan.addListener((_, _, _) -> property.set(findings()));
            findings = Optional.of(property);
        }
        return findings.get().getReadOnlyProperty();
    }

    /// What undoing would take back, for the menu.
    public ReadOnlyObjectProperty<Optional<Phrase>> undoesProperty() {
        return undoes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Phrase>> redoesProperty() {
        return redoes.getReadOnlyProperty();
    }

    /// What a search and a filter light up.
    public Spotlight spotlight() {
        return spotlight;
    }

    /// The model through which the plan is looked at. It belongs to the view, not to the plan, and is no step of the history.
    public ObjectProperty<Lens> lensProperty() {
        return lens;
    }

    /// How people of the forecast become heights. It belongs to the view as well.
    public ObjectProperty<Scale> scaleProperty() {
        return scale;
    }

    /// What was drawn of the forecast last; it follows the plan after a moment. Empty while nobody has begun to say how people move.
    public ReadOnlyObjectProperty<Optional<Foreseen>> foreseenProperty() {
        return foreseen.getReadOnlyProperty();
    }

    /// Where work goes that the window must not wait for.
    public Aside aside() {
        return aside;
    }

    /// The day by which old readings are told from fresh ones.
    public LocalDate today() {
        return today.get();
    }

    /// Where new cards get their ids from.
    public Ids ids() {
        return ids;
    }

    /// Performs an edit as one step, or as part of the step before if both belong to one run.
    public void perform(Edit edit) {
        show(history.after(edit, selection()), selection());
    }

    /// Performs an edit and selects what is given.
    public void perform(Edit edit, Selection then) {
        show(history.after(edit, selection()), then);
    }

    /// Ends a run of typing: the next edit is a step of its own. Fields say so when they lose the focus.
    public void pause() {
        history = history.paused();
    }

    public void undo() {
        history.undo(selection()).ifPresent(moment -> show(moment.history(), moment.view()));
    }

    public void redo() {
        history.redo(selection()).ifPresent(moment -> show(moment.history(), moment.view()));
    }

    public void select(Selection chosen) {
        if (!chosen.equals(selection())) pause();
        selection.set(chosen.in(plan()));
    }

    private void show(History<Selection> next, Selection chosen) {
        history = next;
        plan.set(next.now());
        selection.set(chosen.in(next.now()));
        undoes.set(next.undoes());
        redoes.set(next.redoes());
        edited.set(isEdited());
    }
}
