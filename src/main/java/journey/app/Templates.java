package journey.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import journey.file.PlanFile;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Settings;

/// The person's own templates, a file each. A file there that is no plan is passed over and stays where it is.
final class Templates {
    private static final System.Logger LOG = System.getLogger("journey");
    private final Path folder;
    private final Ids ids;

    Templates(Path folder, Ids ids) {
        this.folder = folder.resolve("templates");
        this.ids = ids;
    }

    /// By name.
    List<Template> all() {
        if (!Files.isDirectory(folder)) return List.of();
        var found = new ArrayList<Template>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(PlanFile.ENDING)).sorted().toList())
                PlanFile.read(Files.readAllBytes(file), ids).plan().ifPresentOrElse(plan -> found.add(new Template(file, plan)),
                        () -> LOG.log(Level.WARNING, file + " is no plan"));
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.log(Level.WARNING, folder + " cannot be read", unreadable);
        }
        found.sort(Comparator.comparing(Template::name, String.CASE_INSENSITIVE_ORDER));
        return found;
    }

    void add(Plan plan, String name) throws IOException {
        Files.createDirectories(folder);
        write(free(FileName.of(name).orElse("template")), Template.of(plan, name));
    }

    void rename(Template template, String name) throws IOException {
        write(template.file(), template.plan().withSettings(template.plan().settings().with(Settings.TITLE, name)));
    }

    void delete(Template template) throws IOException {
        Files.deleteIfExists(template.file());
    }

    private Path free(String name) {
        var file = folder.resolve(name + PlanFile.ENDING);
        for (int i = 2; Files.exists(file); i++) file = folder.resolve(name + " " + i + PlanFile.ENDING);
        return file;
    }

    /// Written beside and moved, so that a template is never half there.
    private static void write(Path file, Plan plan) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, PlanFile.write(plan));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
