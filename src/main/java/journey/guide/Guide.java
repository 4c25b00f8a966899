package journey.guide;

import java.util.List;
import java.util.stream.IntStream;
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

    /// Mistakes that are often made there, each in a sentence or two.
    public static List<Phrase> mistakes(Stage stage) {
        return IntStream.rangeClosed(1, mistakesOf(stage)).mapToObj(number -> Phrase.of("guide.mistake." + stage.word() + "." + number)).toList();
    }

    private static int mistakesOf(Stage stage) {
        return switch (stage) {
            case AWARE, ENGAGE, CONVERT, EXCITE, PROMOTE -> 3;
            case SUBSCRIBE -> 4;
            case ASCEND, ADVOCATE -> 2;
        };
    }

    private static Phrase about(String what, Stage stage) {
        return Phrase.of("guide." + what + "." + stage.word());
    }
}
