package journey.app.dialogs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import journey.app.workspace.Outcome;
import journey.file.PlanFile;
import journey.file.Stored;
import journey.keep.Version;
import journey.merge.Difference;
import journey.plan.Plan;

/// The states of a plan, the latest first. The list is there at once; what its versions hold is read one after the other, beside the window, until
/// nobody looks any more.
final class Chronicle {
    private final Past past;
    private final ReadOnlyObjectWrapper<List<Moment>> moments = new ReadOnlyObjectWrapper<>(this, "moments", List.of());
    private final Map<Path, Moment.Content> known = new HashMap<>();
    private final Consumer<Throwable> failed;
    private boolean isReading;
    private boolean isOver;

    /// @param failed hears that the versions cannot be read or written
    Chronicle(Past past, Consumer<Throwable> failed) {
        this.past = past;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<List<Moment>> momentsProperty() {
        return moments.getReadOnlyProperty();
    }

    void begin() {
        past.aside().run(() -> Outcome.of(() -> past.backups().of(past.file())), ended -> {
            switch (ended) {
                case Outcome.Well<List<Version>>(var versions) -> show(versions);
                case Outcome.Badly<List<Version>>(var why) -> {
                    show(List.of());
                    failed.accept(why);
                }
            }
        });
    }

    /// Nobody looks any more.
    void end() {
        isOver = true;
    }

    private void show(List<Version> versions) {
        var all = new ArrayList<Moment>();
        var saved = past.saved().map(Stored::plan);
        if (saved.filter(past.now()::equals).isEmpty()) all.add(whole(new Moment.State.Now(), past.now()));
        saved.ifPresent(plan -> all.add(whole(new Moment.State.Saved(), plan)));
        // What was saved last is a version too, and stands there already.
        var last = past.saved().map(stored -> stored.bytesFor(stored.plan()));
        for (var version : versions) {
            if (version.name().isEmpty() && last.filter(version::holds).isPresent()) continue;
            var moment = new Moment(new Moment.State.Kept(version));
            Optional.ofNullable(known.get(version.at())).ifPresent(moment.contentProperty()::set);
            all.add(moment);
        }
        moments.set(List.copyOf(all));
        readOn();
    }

    private Moment whole(Moment.State state, Plan plan) {
        var moment = new Moment(state);
        moment.contentProperty().set(content(plan));
        return moment;
    }

    private Moment.Content content(Plan plan) {
        return new Moment.Content.Whole(plan, Difference.of(plan, past.now()).changes().size());
    }

    private void readOn() {
        if (isReading || isOver) return;
        moments.get().stream().filter(moment -> moment.content() instanceof Moment.Content.Unread).findFirst().flatMap(Moment::version).ifPresent(version -> {
            isReading = true;
            past.aside().run(() -> read(version), content -> {
                isReading = false;
                known.put(version.at(), content);
                moments.get().stream().filter(moment -> moment.version().map(Version::at).filter(version.at()::equals).isPresent())
                        .forEach(moment -> moment.contentProperty().set(content));
                readOn();
            });
        });
    }

    /// What cannot be read is as good as damaged: it may have been let go of meanwhile.
    private Moment.Content read(Version version) {
        try {
            return past.backups().plan(version, past.ids()).map(this::content).orElseGet(Moment.Content.Damaged::new);
        } catch (IOException gone) {
            return new Moment.Content.Damaged();
        }
    }

    /// Gives a state a name, for which it is kept if it is not yet.
    void name(Moment moment, String name) {
        past.aside().run(() -> Outcome.of(() -> {
            write(moment, name);
            return name;
        }), ended -> {
            if (ended instanceof Outcome.Badly<String>(var why)) failed.accept(why);
            else begin();
        });
    }

    private void write(Moment moment, String name) throws IOException {
        switch (moment.state()) {
            case Moment.State.Now _ -> past.backups().keepNamed(past.file(), PlanFile.write(past.now()), name);
            case Moment.State.Saved _ -> {
                var stored = past.saved().orElseThrow();
                past.backups().keepNamed(past.file(), stored.bytesFor(stored.plan()), name);
            }
            case Moment.State.Kept(var version) -> past.backups().name(version, name);
        }
    }
}
