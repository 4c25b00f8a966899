package journey.deck;

import java.util.List;
import journey.layout.Face;
import journey.layout.Face.Weight;
import journey.layout.Tone;
import journey.plan.Card;

/// All that a slide says of a card, in paragraphs, and all of it for those who listen.
record CardInFull(Card card, List<Part> parts, String spoken) {
    CardInFull {
        parts = List.copyOf(parts);
    }

    /// What a part is to the card: how large it is by the size of the slide's letters, how many lines it may take, and how far it
    /// stands below what is above it.
    enum Style {
        TITLE(13, Weight.SEMI_BOLD, 3, 0), FACTS(11, Weight.MEDIUM, 2, 2), PROMISE(11, Weight.REGULAR, 3, 5), TEXT(11, Weight.REGULAR, 9, 5),
        WAYS(11, Weight.REGULAR, 3, 5);

        private final double size;
        private final Weight weight;
        private final int lines;
        private final double above;

        Style(double size, Weight weight, int lines, double above) {
            this.size = size;
            this.weight = weight;
            this.lines = lines;
            this.above = above;
        }

        Face face(double size) {
            return Face.of(this.size * size, weight);
        }

        int lines() {
            return lines;
        }

        double above() {
            return above;
        }
    }

    /// @param text one paragraph a line
    record Part(Style style, String text, Tone tone) {}
}
