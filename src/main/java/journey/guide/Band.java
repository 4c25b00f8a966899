package journey.guide;

import java.util.List;
import journey.plan.Phrase;
import journey.plan.Stage;

/// One part of a journey as a lens divides it: it lies over neighbouring stages, or over half of one.
///
/// @param key    what the file calls it, within its lens
/// @param line   what happens to people there, in a few words
/// @param stages in their order, one at least
/// @param share  how much of its stage it takes; the whole where there are several
public record Band(String key, Phrase name, Phrase line, List<Stage> stages, Share share) {
    public Band {
        stages = List.copyOf(stages);
        if (stages.isEmpty() || stages.size() > 1 && share != Share.WHOLE) throw new IllegalArgumentException(key + " over " + stages);
    }

    public enum Share { WHOLE, FIRST_HALF, SECOND_HALF }
}
