package journey.handout;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import journey.file.PlanFile;
import journey.plan.Word;

/// What a plan can become. The word is the ending of its file too.
public enum Medium implements Word {
    PDF, PNG, SVG, PPTX, HTML, MD, CSV, CANVAS;

    /// By the ending of a file's name, large or small.
    public static Optional<Medium> of(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        return Word.in(Medium.class, name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)).filter(_ -> name.indexOf('.') >= 0);
    }

    /// The name of what is handed on of a plan.
    public String named(Path plan) {
        return PlanFile.bareName(plan) + "." + word();
    }
}
