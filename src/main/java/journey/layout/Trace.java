package journey.layout;

import java.util.List;

/// What became of a card, a link or a stage from one plan to another.
///
/// @param signs  the first says how it is outlined
/// @param notes  what changed of it, each in a few words; a card has room for some of them
/// @param spoken all of it for those who listen
public record Trace(List<Sign> signs, List<String> notes, String spoken) {
    public Trace {
        signs = List.copyOf(signs);
        notes = List.copyOf(notes);
    }

    Sign sign() {
        return signs.getFirst();
    }
}
