package journey.app.dialogs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import journey.text.Words;

/// The platform's own file dialogs.
public final class SystemFilePicker implements FilePicker {
    private static final Duration SOON = Duration.ofMillis(400);
    private static final Duration AT_LAST = Duration.ofSeconds(15);
    private final Words words;

    public SystemFilePicker(Words words) {
        this.words = words;
    }

    @Override
    public List<Path> open(Window owner) {
        var files = plans("dialog.open.title").showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> compared(Window owner, Optional<Path> near) {
        return Optional.ofNullable(comparing(near).showOpenDialog(owner)).map(File::toPath);
    }

    FileChooser comparing(Optional<Path> near) {
        var chooser = plans("dialog.compare.title");
        near.ifPresent(file -> begin(chooser, file));
        return chooser;
    }

    private FileChooser plans(String title) {
        var chooser = chooser(title, "journey");
        chooser.getExtensionFilters().addAll(new ExtensionFilter(words.say("dialog.files.carriers"), "*.png", "*.svg", "*.pdf", "*.html"),
                new ExtensionFilter(words.say("dialog.files.all"), "*.*"));
        return chooser;
    }

    /// In the folder of a file. The platform's dialog asks for the folder itself, and waits: where it does not answer soon, it begins elsewhere.
    private static void begin(FileChooser chooser, Path near) {
        Optional.ofNullable(near.toAbsolutePath().getParent()).map(Path::toFile).filter(folder -> Patience.ask(folder::isDirectory, SOON, false))
                .ifPresent(chooser::setInitialDirectory);
    }

    @Override
    public Optional<Path> save(Window owner, Path near) {
        return asked(chooser("dialog.save.title", "journey"), owner, near, "journey");
    }

    @Override
    public Optional<Path> export(Window owner, Path near, String ending) {
        return asked(chooser("dialog.export.title", ending), owner, near, ending);
    }

    @Override
    public Optional<Path> table(Window owner, Path near) {
        return asked(chooser("dialog.table.title", "csv"), owner, near, "csv");
    }

    @Override
    public Optional<Path> picture(Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(words.say("dialog.picture.choose"));
        chooser.getExtensionFilters().addAll(new ExtensionFilter(words.say("dialog.files.pictures"), "*.png", "*.jpg", "*.jpeg"),
                new ExtensionFilter(words.say("dialog.files.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> readings(Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(words.say("dialog.import.choose"));
        chooser.getExtensionFilters().addAll(new ExtensionFilter(words.say("dialog.files.tables"), "*.csv", "*.tsv", "*.txt", "*.xlsx"),
                new ExtensionFilter(words.say("dialog.files.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    private FileChooser chooser(String title, String ending) {
        var chooser = new FileChooser();
        chooser.setTitle(words.say(title));
        chooser.getExtensionFilters().add(new ExtensionFilter(words.say("dialog.files." + ending), "*." + ending));
        return chooser;
    }

    /// GTK's dialog gives names back as they were typed. The ending is ours to add, and the question of what has that name then ours too:
    /// the dialog asked about another file.
    private Optional<Path> asked(FileChooser chooser, Window owner, Path near, String ending) {
        begin(chooser, near);
        chooser.setInitialFileName(near.getFileName().toString());
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).flatMap(path -> {
            var whole = ended(path, ending);
            return whole.equals(path) || !Patience.ask(() -> Files.exists(whole), AT_LAST, true)
                    || new Questions(words).confirms(owner, "dialog.replace", whole.getFileName().toString()) ? Optional.of(whole) : Optional.empty();
        });
    }

    static Path ended(Path path, String ending) {
        var name = path.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? path : path.resolveSibling(name + "." + ending);
    }
}
