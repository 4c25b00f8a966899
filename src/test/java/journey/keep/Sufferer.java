package journey.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import journey.file.Basis;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.file.Save;
import journey.file.Saved;
import journey.paint.Exported;
import journey.paint.WholeFile;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;

/// A program that writes one file and ends, for [OutsideFaultTest] to kill. It does the same before to other files, so that what is killed is
/// the writing and not the loading of classes, and asks for two files that are not there, by which a trace shows where the writing begins and ends.
///
/// It exits with 0 if it said that all was well, and with 3 if it said that it failed.
final class Sufferer {
    static final String BEGIN = "/the-writing-begins";
    static final String END = "/the-writing-ends";
    static final Plan OLD = Plans.plain(60, 1);
    static final Plan NEW = OLD.withSettings(OLD.settings().with(Settings.TITLE, "Newer"));

    private Sufferer() {}

    /// What is written.
    enum Writing {
        SAVE {
            /// Also opening it may fail.
            @Override
            boolean write(Path folder) {
                var file = folder.resolve(FILE);
                return PlanFile.open(file, ids()) instanceof Opened.Whole(var stored)
                        && new Save(Disk.local(), new Backups(Disk.local(), data(folder), Clock.systemUTC())).save(NEW, file, new Basis.Same(stored)) instanceof Saved.Done;
            }
        },
        JOURNAL {
            @Override
            boolean write(Path folder) throws IOException {
                return written(folder, NEW);
            }

            @Override
            void prepare(Path folder) throws IOException {
                super.prepare(folder);
                written(folder, OLD);
            }

            private boolean written(Path folder, Plan plan) {
                try {
                    new Journal(Disk.local(), data(folder), GONE, Clock.systemUTC(), ids()).page().write(plan, Optional.empty());
                    return true;
                } catch (IOException failed) {
                    return false;
                }
            }
        },
        EXPORT {
            @Override
            boolean write(Path folder) {
                return WholeFile.export(folder.resolve(FILE), out -> out.write(PlanFile.write(NEW))) instanceof Exported.Written;
            }
        };

        static final String FILE = "plan.journey";
        /// A process that no system has.
        static final Running GONE = new Running("here", 99_999_999, Instant.EPOCH);

        /// @return whether it says that all is well
        abstract boolean write(Path folder) throws IOException;

        /// What is there before.
        void prepare(Path folder) throws IOException {
            Files.createDirectories(folder);
            Files.write(folder.resolve(FILE), PlanFile.write(OLD));
        }

        static DataFolder data(Path folder) {
            return new DataFolder(folder.resolve("data"));
        }
    }

    static Ids ids() {
        return Ids.from(new SplittableRandom(1));
    }

    /// Arguments: what to write, a folder to practise in, and the folder where it stands already.
    static void main(String[] arguments) throws IOException {
        var writing = Writing.valueOf(arguments[0]);
        for (int i = 0; i < 2; i++) {
            var practice = Path.of(arguments[1]).resolve("" + i);
            writing.prepare(practice);
            writing.write(practice);
        }
        Files.exists(Path.of(BEGIN));
        var isWell = writing.write(Path.of(arguments[2]));
        Files.exists(Path.of(END));
        Runtime.getRuntime().halt(isWell ? 0 : 3);
    }
}
