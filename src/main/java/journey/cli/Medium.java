package journey.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import journey.plan.Word;

/// What an export can be. The word is the ending of its file too.
enum Medium implements Word {
    PDF, PNG, SVG, PPTX, HTML, MD, CSV, CANVAS;

    /// By the ending of a file's name, large or small.
    static Optional<Medium> of(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        return Word.in(Medium.class, name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)).filter(_ -> name.indexOf('.') >= 0);
    }

    /// The name of an export of a plan.
    String named(Path plan) {
        var name = plan.getFileName().toString();
        return (name.endsWith(Found.ENDING) ? name.substring(0, name.length() - Found.ENDING.length()) : name) + "." + word();
    }
}
