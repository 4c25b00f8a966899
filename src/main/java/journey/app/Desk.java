package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import journey.app.dialogs.Questions;
import journey.app.dialogs.Reports;
import journey.app.workspace.Home;
import journey.app.workspace.Workspace;
import journey.exchange.Carried;
import journey.file.DataFolder;
import journey.file.Opened;
import journey.file.Save;
import journey.handout.Order;
import journey.keep.Backups;
import journey.keep.Journal;
import journey.keep.SettledCopies;
import journey.plan.Plan;

/// All windows of the program, and what they share: the theme, work in the background, what is remembered. One plan stands in one window.
public final class Desk {
    private static final System.Logger LOG = System.getLogger("journey");
    private final Surroundings surroundings;
    private final Theme theme = new Theme();
    private final Work work = new Work();
    private final OwnFiles own;
    private final TextFile windowsFile;
    private final TextFile exportFile;
    private final Recents recents;
    private final Author author;
    private final Templates templates;
    private final Questions questions;
    private final Reports reports;
    private final Backups backups;
    private final SettledCopies settled;
    private final Journal journal;
    private final Save save;
    private final Farewells farewells = new Farewells();
    private final Opening opening = new Opening(this);
    private final Recovering recovering = new Recovering(this);
    private final Pictures pictures = new Pictures(this);
    private final List<PlannerWindow> windows = new ArrayList<>();
    private final Set<Path> reading = new HashSet<>();
    private final Set<Keeping> keepings = ConcurrentHashMap.newKeySet();
    private Remembered remembered;
    private Order exported;
    private boolean quitting;

    public Desk(Surroundings surroundings) {
        this.surroundings = surroundings;
        own = new OwnFiles(surroundings.folder(), surroundings.machine().disk(), OwnFiles.PATIENCE, work.fetching(), work.writing());
        windowsFile = own.text(Remembered.FILE);
        exportFile = own.text(ExportSettings.FILE);
        // All are asked for before the first is waited for: no window is there yet that could wait.
        var recent = own.text(Recents.FILE);
        author = new Author(own.text(Author.FILE), System.getProperty("user.name", ""));
        recents = new Recents(recent);
        templates = new Templates(own, surroundings.ids());
        questions = new Questions(surroundings.words());
        var data = new DataFolder(surroundings.folder());
        var machine = surroundings.machine();
        backups = new Backups(machine.disk(), data, surroundings.clock());
        settled = new SettledCopies(machine.disk(), data);
        journal = new Journal(machine.disk(), data, machine.process(), surroundings.clock(), surroundings.ids());
        save = new Save(machine.disk(), backups);
        reports = new Reports(surroundings.words());
        remembered = Remembered.read(windowsFile).orElse(Remembered.FIRST);
        exported = ExportSettings.read(exportFile);
        own.beside().execute(() -> own.sweep(surroundings.clock().instant()));
        theme.lookProperty().set(remembered.look());
        theme.lookProperty().addListener((_, _, look) -> keep(remembered.looking(look)));
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public Theme theme() {
        return theme;
    }

    public Work work() {
        return work;
    }

    /// The program's own files.
    OwnFiles own() {
        return own;
    }

    Recents recents() {
        return recents;
    }

    /// Who works here.
    Author author() {
        return author;
    }

    Templates templates() {
        return templates;
    }

    Questions questions() {
        return questions;
    }

    Reports reports() {
        return reports;
    }

    Opening opening() {
        return opening;
    }

    /// What was not saved when the program ended.
    Recovering recovering() {
        return recovering;
    }

    Pictures pictures() {
        return pictures;
    }

    Remembered remembered() {
        return remembered;
    }

    /// How the last export was wanted, but for what belongs to one plan alone.
    Order exported() {
        return exported;
    }

    void exported(Order order) {
        var kept = ExportSettings.kept(order);
        if (!exported.equals(kept)) ExportSettings.write(kept, exportFile);
        exported = kept;
    }

    /// A plan as it stands in a window, wherever it comes from.
    Workspace workspace(Plan plan, Home home) {
        return new Workspace(plan, home, surroundings.ids(), () -> LocalDate.now(surroundings.clock()), work::run);
    }

    Opened read(Path path) {
        return Carried.openToEdit(surroundings.machine().disk(), path, surroundings.ids());
    }

    /// One name for one file, whatever links lead to it. It asks the disk.
    Path real(Path file) {
        try {
            return surroundings.machine().disk().resolve(file);
        } catch (IOException goneOrForbidden) {
            // Reading it will say in a sentence what is wrong with it.
            return file.toAbsolutePath().normalize();
        }
    }

    Save save() {
        return save;
    }

    /// The versions that files had.
    Backups backups() {
        return backups;
    }

    /// The copies of sync clients that nobody is asked about again.
    SettledCopies settled() {
        return settled;
    }

    /// What is done for windows that are closed.
    Farewells farewells() {
        return farewells;
    }

    /// What is not saved.
    Journal journal() {
        return journal;
    }

    /// The files that are being read now: asking twice for one opens it once.
    Set<Path> reading() {
        return reading;
    }

    public List<PlannerWindow> windows() {
        return List.copyOf(windows);
    }

    /// The first windows: one for each file, or the start page. Where a file is asked for, nothing is drawn that would only be seen until it
    /// is there.
    public void begin(List<Path> files) {
        if (files.isEmpty()) {
            begin();
            return;
        }
        var first = window();
        first.show();
        opening.open(files, first);
    }

    /// A window with the start page.
    void begin() {
        var window = window();
        window.start();
        window.show();
    }

    /// A new window with nothing in it yet, not yet shown.
    PlannerWindow window() {
        var window = new PlannerWindow(this);
        windows.add(window);
        return window;
    }

    Optional<PlannerWindow> showing(Path file) {
        return windows.stream().filter(one -> one.shows(file)).findFirst();
    }

    /// The window that the person works in.
    Optional<PlannerWindow> front() {
        return windows.stream().filter(one -> one.stage().isFocused()).findFirst().or(() -> windows.reversed().stream().findFirst());
    }

    void closed(PlannerWindow window) {
        windows.remove(window);
        if (quitting) quit();
    }

    /// Closes one window after the other, each asking if it has to; one that stays keeps the rest open.
    void quit() {
        quitting = true;
        windows.stream().findFirst().ifPresent(PlannerWindow::close);
    }

    /// Somebody thought better of closing a window, or it could not be saved.
    void stay() {
        quitting = false;
    }

    /// Writes down what is not saved in any window, and comes back when that is done: the program is about to end, or something went wrong. From any
    /// thread.
    ///
    /// @return whether nothing would be lost now
    boolean writeDown() {
        var isSafe = true;
        for (var one : keepings) isSafe &= writtenDown(one.guard());
        return isSafe;
    }

    /// What goes wrong with one must not keep the others from being written.
    private static boolean writtenDown(Guard guard) {
        try {
            return guard.flush();
        } catch (RuntimeException | Error unforeseen) {
            LOG.log(Level.ERROR, "the journal cannot be written", unforeseen);
            return false;
        }
    }

    /// The journals of the windows.
    Set<Keeping> keepings() {
        return keepings;
    }

    /// Nobody has any file open here any more: the program is about to end.
    void leave() {
        keepings.forEach(Keeping::leave);
        farewells.say(work::finish);
    }

    void remember(PlannerWindow window) {
        keep(window.remembered(remembered));
    }

    /// How large pictures are copied from now on, in every window.
    void copyAt(int scale) {
        keep(remembered.copyingAt(scale));
    }

    private void keep(Remembered next) {
        remembered = next;
        next.write(windowsFile);
    }
}
