package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import journey.app.workspace.Workspace;
import journey.exchange.Chosen;
import journey.exchange.PictureFile;
import journey.file.OwnFile;
import journey.layout.Picture;
import journey.plan.Settings;

/// The logos that were put on what was handed on, each for the brand that it belongs to, or for the file of a plan that names no brand: no
/// client's logo comes to stand on another's plan. They are kept as copies: where one came from may be gone the next time.
final class Logos {
    private static final System.Logger LOG = System.getLogger("journey");
    private final OwnFiles own;

    Logos(OwnFiles own) {
        this.own = own;
    }

    /// The place of the logo of a plan; none for one that is nobody's and nowhere yet.
    Optional<Path> place(Workspace workspace) {
        var brand = workspace.plan().settings().get(Settings.BRAND).map(one -> one.fields().text(Settings.Brand.NAME).strip()).filter(name -> !name.isEmpty());
        return brand.map(name -> "brand " + name).or(() -> workspace.home().path().map(path -> "plan " + path.toAbsolutePath()))
                .map(key -> own.logos().resolve(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString()));
    }

    /// What stands there, or nothing if that cannot be known in time: an export then goes on without the logo, which stays what it is. It asks
    /// the disk.
    Optional<Picture> at(Path place) {
        return CompletableFuture.supplyAsync(() -> PictureFile.open(own.disk(), place), run -> Thread.ofPlatform().daemon().name("logo").start(run))
                .thenApply(there -> there instanceof Chosen.Good(var picture) ? Optional.of(picture) : Optional.<Picture>empty())
                .completeOnTimeout(Optional.empty(), own.patience().toMillis(), TimeUnit.MILLISECONDS).join();
    }

    /// Beside the window. That one cannot be kept costs no plan and is only logged.
    void keep(Optional<Picture> logo, Path place) {
        own.order().execute(() -> {
            try {
                if (logo.isEmpty()) own.disk().delete(place);
                else OwnFile.put(own.disk(), place, logo.get().bytes());
            } catch (IOException failed) {
                LOG.log(Level.WARNING, place + " cannot be written", failed);
            }
        });
    }
}
