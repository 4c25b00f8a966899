package journey.guide;

import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;

/// What is known of each stage and each kind of offer, as phrases.
public final class Guide {
    private Guide() {}

    /// The key question in a few words, short enough for the stage's arrow.
    public static Phrase ask(Stage stage) {
        return about("ask", stage);
    }

    /// The key question in full, for the inspector and the help.
    public static Phrase question(Stage stage) {
        return about("question", stage);
    }

    /// What the stage is for.
    public static Phrase purpose(Stage stage) {
        return about("purpose", stage);
    }

    /// Other words that people know the stage by, for finding: a comma between them, in no order.
    public static Phrase synonyms(Stage stage) {
        return about("synonyms", stage);
    }

    /// Other words that people know the kind by; empty where there are none.
    public static Phrase synonyms(OfferKind kind) {
        return Phrase.of("guide.synonyms." + kind.word());
    }

    private static Phrase about(String what, Stage stage) {
        return Phrase.of("guide." + what + "." + stage.word());
    }
}
