package journey.exchange;

import journey.layout.Picture;
import journey.plan.Phrase;

/// What became of a file that was chosen as a picture.
public sealed interface Chosen {

    record Good(Picture picture) implements Chosen {}

    /// @param why what it is instead, and what can be done about it
    record Refused(Phrase why) implements Chosen {}
}
