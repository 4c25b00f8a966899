package journey.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import journey.edit.Edit;
import journey.edit.History;
import journey.file.Basis;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.file.Save;
import journey.file.Saved;
import journey.file.Stored;
import journey.merge.Merge;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;

/// One of the people of a soak, at work on the file: what the program holds for a window, and beside it the model that says what must be there.
/// The model goes through the history as what the window showed.
final class Soaked {
    private static final int MOST_CARDS = 25;
    private final Path file;
    private final String name;
    private final Clock clock;
    private final Running process;
    private final DataFolder data;
    private final Save save;
    private History<Model> history = History.of(Plan.blank(""));
    private Model model = Model.of(Plan.blank(""));
    private Stored known;
    private Watch watch;
    private Page page;
    private Optional<Model> flushed = Optional.empty();
    private Optional<Plan> written = Optional.empty();

    Soaked(Path file, String name, long pid, Clock clock) throws IOException {
        this.file = file;
        this.name = name;
        this.clock = clock;
        process = new Running("soak", 99_000_000 + pid, Instant.EPOCH); // which no system has: it can crash
        data = new DataFolder(file.resolveSibling(name));
        save = new Save(Disk.local(), new Backups(Disk.local(), data, clock));
        known = stored();
        watch = new Watch(Disk.local(), file);
        page = journal().page();
        open();
    }

    private Journal journal() {
        return new Journal(Disk.local(), data, process, clock, Ids.from(new SplittableRandom(1)));
    }

    private Stored stored() {
        return assertInstanceOf(Opened.Whole.class, PlanFile.open(file, Ids.from(new SplittableRandom(1)))).stored();
    }

    /// As the program begins: nothing to undo, the plan as the file has it.
    void open() throws IOException {
        known = stored();
        history = History.of(known.plan());
        model = Model.of(known.plan());
        watch = new Watch(Disk.local(), file);
        page.clear();
        flushed = Optional.empty();
    }

    void edit(SplittableRandom random) {
        var cards = history.now().cards();
        var id = cards.isEmpty() ? new Id("none") : cards.get(random.nextInt(cards.size())).id();
        var text = name + random.nextInt(1_000_000);
        switch (cards.size() >= MOST_CARDS ? 3 : cards.size() < 5 ? 4 : random.nextInt(6)) {
            case 0, 1, 2 -> {
                var field = List.of("title", "text", "owner").get(random.nextInt(3));
                perform(new Edit.Put<>(new Place.Of(id), Model.FIELDS.get(field), text), model.with(id, field, text));
            }
            case 3 -> perform(new Edit.Delete(Set.of(id)), model.without(id));
            case 4 -> {
                var stage = Stage.ALL.get(random.nextInt(8));
                var fresh = Ids.from(random.split()).next();
                perform(new Edit.Add(Card.of(CardType.NOTE, fresh, stage, Fields.of(CardFields.TITLE, text))), model.with(fresh, stage, text));
            }
            default -> {
                var stage = Stage.ALL.get(random.nextInt(8));
                perform(new Edit.Move(Set.of(id), stage, Optional.empty()), model.with(id, Model.STAGE, stage.word()));
            }
        }
    }

    private void perform(Edit edit, Model after) {
        history = history.after(edit, model);
        model = after;
        assertHolds();
    }

    /// The plan is what the model says.
    private void assertHolds() {
        assertEquals(model, Model.of(history.now()), name);
    }

    void undo() {
        go(history.undo(model));
    }

    void redo() {
        go(history.redo(model));
    }

    private void go(Optional<History.Moment<Model>> moment) {
        moment.ifPresent(there -> {
            history = there.history();
            model = there.view();
        });
        assertHolds();
    }

    /// Saves, after joining what somebody else has saved meanwhile. The file is what the model says.
    void save() throws IOException {
        var there = Files.readAllBytes(file);
        var isTheirs = !known.holds(there) && !Arrays.equals(there, known.bytesFor(history.now())); // and not what is to be saved anyway
        var saved = save.save(history.now(), file, new Basis.Same(known));
        if (isTheirs) {
            assertInstanceOf(Saved.ChangedOnDisk.class, saved);
            join();
            saved = save.save(history.now(), file, new Basis.Same(known));
        }
        known = assertInstanceOf(Saved.Done.class, saved, name).stored();
        assertEquals(List.of(), ((Saved.Done) saved).remarks());
        assertEquals(model, Model.of(stored().plan()), name + ": the file");
        assertEquals(new Watch.Seen.Same(), watch.look(known), name + ": a change of one’s own");
        page.clear();
        flushed = Optional.empty();
    }

    /// Looks at the disk, as the window does every other second: what was saved by others is seen, and nothing else.
    void look() throws IOException {
        if (known.holds(Files.readAllBytes(file))) {
            assertEquals(new Watch.Seen.Same(), watch.look(known), name + ": a false change");
            return;
        }
        var seen = watch.look(known);
        if (seen instanceof Watch.Seen.Unsettled) seen = watch.look(known);
        assertTrue(seen instanceof Watch.Seen.Changed(var bytes) && Arrays.equals(bytes, Files.readAllBytes(file)), name + ": " + seen);
        join();
    }

    /// What the others saved takes the place of what stands here, or is joined with it.
    private void join() {
        var found = PlanFile.open(file, Ids.from(new SplittableRandom(1)));
        switch (Arrival.of(found, known, history.now())) {
            case Arrival.Reload(var theirs) -> {
                assertEquals(known.plan(), history.now(), name + ": edits were passed over");
                known = theirs;
                perform(new Edit.Become(theirs.plan(), Phrase.of("edit.reload")), Model.of(theirs.plan()));
            }
            case Arrival.Join(var theirs) -> join(theirs);
            case Arrival.Newer _, Arrival.Damaged _ -> fail(name + ": " + found);
        }
    }

    private void join(Stored theirs) {
        var expected = Model.joined(Model.of(known.plan()), model, Model.of(theirs.plan()));
        var merged = Merge.of(known.plan(), history.now(), theirs.plan(), Ids.from(new SplittableRandom(1)));
        assertEquals(expected.asked(), merged.conflicts().stream().filter(one -> one.at().steps().isEmpty() || !one.at().text().endsWith("/order")).count(), () -> name + ": " + merged.conflicts());
        known = theirs;
        perform(new Edit.Become(merged.plan(), Phrase.of("edit.join")), expected.with(Model.of(merged.plan())));
    }

    void flush() throws IOException {
        page.write(history.now(), Optional.of(Origin.copyOf(file)));
        flushed = Optional.of(model);
        written = Optional.of(history.now());
    }

    /// The program is killed and begins anew: what was flushed last is offered, unless the file holds it, and is taken up.
    void crash() throws IOException {
        var after = new Journal(Disk.local(), data, Running.here("soak"), clock, Ids.from(new SplittableRandom(1)));
        var offered = after.unsaved();
        var expected = flushed.isEmpty() || written.equals(Optional.of(stored().plan())) ? List.of() : List.of(written.orElseThrow());
        assertEquals(expected, offered.stream().map(Unsaved::plan).toList(), name + ": the journal");
        var last = flushed;
        if (offered.isEmpty()) {
            open();
            return;
        }
        known = stored();
        watch = new Watch(Disk.local(), file);
        history = History.of(offered.getFirst().plan());
        model = last.orElseThrow();
        assertHolds();
    }
}
