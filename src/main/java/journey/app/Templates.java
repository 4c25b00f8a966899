package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import journey.file.Disk;
import journey.file.OwnFile;
import journey.file.PlanFile;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Settings;

/// The person's own templates, a file each. A file there that is no plan is passed over and stays where it is. All of it asks the disk, and is
/// done beside the window.
final class Templates {
    private static final System.Logger LOG = System.getLogger("journey");
    private final Disk disk;
    private final Path folder;
    private final Ids ids;

    Templates(OwnFiles own, Ids ids) {
        disk = own.disk();
        folder = own.templates();
        this.ids = ids;
    }

    /// By name.
    List<Template> all() {
        var found = new ArrayList<Template>();
        try {
            for (var file : disk.list(folder).stream().filter(one -> one.toString().endsWith(PlanFile.ENDING)).sorted().toList())
                PlanFile.open(disk, file, ids).plan().ifPresentOrElse(plan -> found.add(new Template(file, plan)),
                        () -> LOG.log(Level.WARNING, file + " is no plan"));
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, folder + " cannot be read", unreadable);
        }
        found.sort(Comparator.comparing(Template::name, String.CASE_INSENSITIVE_ORDER));
        return found;
    }

    void add(Plan plan, String name) throws IOException {
        write(free(FileName.of(name).orElse("template")), Template.of(plan, name));
    }

    void rename(Template template, String name) throws IOException {
        write(template.file(), template.plan().withSettings(template.plan().settings().with(Settings.TITLE, name)));
    }

    void delete(Template template) throws IOException {
        disk.delete(template.file());
    }

    private Path free(String name) throws IOException {
        var file = folder.resolve(name + PlanFile.ENDING);
        for (int i = 2; !(disk.entry(file) instanceof Disk.Entry.Nothing); i++) file = folder.resolve(name + " " + i + PlanFile.ENDING);
        return file;
    }

    private void write(Path file, Plan plan) throws IOException {
        OwnFile.put(disk, file, PlanFile.write(plan));
    }
}
