package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import journey.app.workspace.Workspace;
import journey.exchange.Chosen;
import journey.exchange.PictureFile;
import journey.layout.Picture;
import journey.plan.Settings;

/// The logos that were put on what was handed on, each for the brand that it belongs to, or for the file of a plan that names no brand: no
/// client's logo comes to stand on another's plan. They are kept as copies: where one came from may be gone the next time.
final class Logos {
    private static final System.Logger LOG = System.getLogger("journey");
    private final Path folder;

    /// @param folder of the program's own files
    Logos(Path folder) {
        this.folder = folder.resolve("logos");
    }

    Optional<Picture> of(Workspace workspace) {
        return file(workspace).flatMap(file -> PictureFile.open(file) instanceof Chosen.Good(var picture) ? Optional.of(picture) : Optional.empty());
    }

    /// That one cannot be kept costs no plan and is only logged.
    void keep(Optional<Picture> logo, Workspace workspace) {
        file(workspace).ifPresent(file -> {
            try {
                if (logo.isEmpty()) Files.deleteIfExists(file);
                else write(logo.get(), file);
            } catch (IOException failed) {
                LOG.log(Level.WARNING, file + " cannot be written", failed);
            }
        });
    }

    private static void write(Picture logo, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.move(Files.write(file.resolveSibling(file.getFileName() + ".new"), logo.bytes()), file, StandardCopyOption.REPLACE_EXISTING);
    }

    /// None for a plan that is nobody's and nowhere yet.
    private Optional<Path> file(Workspace workspace) {
        var brand = workspace.plan().settings().get(Settings.BRAND).map(one -> one.fields().text(Settings.Brand.NAME).strip()).filter(name -> !name.isEmpty());
        return brand.map(name -> "brand " + name).or(() -> workspace.home().path().map(path -> "plan " + path.toAbsolutePath()))
                .map(key -> folder.resolve(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString()));
    }
}
