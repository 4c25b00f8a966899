package journey.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import journey.handout.Medium;
import journey.paint.WholeFile;
import journey.plan.Phrase;

/// Where exports go, as far as the command line says it.
sealed interface Targets {
    /// By which other programs mean their standard output; few who write it want a folder of that name.
    Path DASH = Path.of("-");

    /// Where what a plan becomes goes.
    Path of(Path plan, Medium medium);

    /// @param folder where all go, absent for beside each plan
    record Several(List<Medium> media, Optional<Path> folder) implements Targets {
        public Several {
            media = List.copyOf(media);
        }

        @Override
        public Path of(Path plan, Medium medium) {
            var name = medium.named(plan);
            return folder.map(where -> where.resolve(name)).orElseGet(() -> plan.resolveSibling(name));
        }
    }

    record One(Medium medium, Path file) implements Targets {
        @Override
        public Path of(Path plan, Medium as) {
            return file;
        }
    }

    record Unclear(Phrase why) implements Targets {
        @Override
        public Path of(Path plan, Medium medium) {
            throw new IllegalStateException(why.toString());
        }

        static Unclear because(String key, Object... args) {
            return new Unclear(Phrase.of(key, args));
        }
    }

    /// A name with the ending of a medium is a file, and what is said to be one medium goes into a pipe as it is, unless there is a folder of that name or the medium is said to be another.
    static Targets of(List<Path> plans, Optional<Path> to, Optional<List<Medium>> as) {
        var isSeveral = plans.size() > 1 || Files.isDirectory(plans.getFirst());
        if (to.isEmpty()) return as.<Targets>map(media -> new Several(media, to)).orElseGet(() -> Unclear.because("cli.wrong.no-target"));
        if (to.get().equals(DASH)) return Unclear.because("cli.wrong.dash");
        if (!isSeveral && as.isPresent() && as.get().size() == 1 && WholeFile.isStream(to.get())) return new One(as.get().getFirst(), to.get());
        var ending = Medium.of(to.get());
        if (Files.isDirectory(to.get()) || ending.isEmpty() || as.isPresent() && !as.get().equals(List.of(ending.get())))
            return as.<Targets>map(media -> new Several(media, to)).orElseGet(() -> Unclear.because("cli.wrong.no-medium", to.get().toString()));
        return isSeveral ? Unclear.because("cli.wrong.one-target", to.get().toString()) : new One(ending.get(), to.get());
    }
}
