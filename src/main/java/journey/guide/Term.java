package journey.guide;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import journey.plan.Card;
import journey.plan.Phrase;
import journey.plan.Stage;

/// A word of the trade: what it means here, what else people call it, where it belongs, and which cards it speaks of.
public final class Term {
    private final Phrase name;
    private final Phrase meaning;
    private final Phrase also;
    private final Optional<Stage> stage;
    private final BiPredicate<Card, Function<Phrase, String>> about;

    Term(Phrase name, Phrase meaning, Phrase also, Optional<Stage> stage, BiPredicate<Card, Function<Phrase, String>> about) {
        this.name = name;
        this.meaning = meaning;
        this.also = also;
        this.stage = stage;
        this.about = about;
    }

    public Phrase name() {
        return name;
    }

    public Phrase meaning() {
        return meaning;
    }

    /// Other names, commas between them.
    public Phrase also() {
        return also;
    }

    /// Where it is at home, unless it belongs to several stages or none.
    public Optional<Stage> stage() {
        return stage;
    }

    /// Whether it is called so, in whole words; `say` says its names in the language of the text.
    public boolean isCalled(String text, Function<Phrase, String> say) {
        return Likeness.isOneOf(text, say.apply(name)) || Likeness.isOneOf(text, say.apply(also));
    }

    /// Whether a card is such a thing, or belongs to it.
    public boolean isAbout(Card card, Function<Phrase, String> say) {
        return about.test(card, say);
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
