package journey.paint;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import journey.plan.Phrase;

/// What became of an export. Each ending but the good one has its sentence.
public sealed interface Exported {
    /// What to tell the person; nothing when all went well.
    Optional<Phrase> phrase();

    record Written() implements Exported {
        @Override
        public Optional<Phrase> phrase() {
            return Optional.empty();
        }
    }

    /// The picture would have more pixels than programs open; nothing was written.
    ///
    /// @param asked   how its size was said
    /// @param largest size that would fit, said in the same way
    record TooLarge(long pixels, Export.Measure asked, double largest) implements Exported {
        private static final long MEGA = 1_000_000;

        @Override
        public Optional<Phrase> phrase() {
            return Optional.of(Phrase.of(switch (asked) {
                case SCALE -> "paint.too-large";
                case WIDTH -> "paint.too-wide";
            }, Math.ceilDiv(pixels, MEGA), PngPainter.MOST_PIXELS / MEGA, largest));
        }
    }

    /// It was told to stop; nothing was written.
    record Stopped() implements Exported {
        @Override
        public Optional<Phrase> phrase() {
            return Optional.of(Phrase.of("paint.stopped"));
        }
    }

    /// The file could not be written; what was there before is still there.
    record NotWritten(Phrase why) implements Exported {
        static NotWritten because(IOException failure, Path file) {
            return new NotWritten(switch (failure) {
                case NoSuchFileException _ -> Phrase.of("paint.no-folder", file.toAbsolutePath().getParent().toString());
                case AccessDeniedException _ -> Phrase.of("paint.denied", file.toString());
                case WholeFile.IsFolder _ -> Phrase.of("paint.is-folder", file.toString());
                case FileSystemException named when named.getReason() != null -> Phrase.of("paint.not-written", file.toString(), named.getReason());
                default -> Phrase.of("paint.not-written", file.toString(), String.valueOf(failure.getMessage()));
            });
        }

        @Override
        public Optional<Phrase> phrase() {
            return Optional.of(why);
        }
    }
}
