package journey.pages;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import journey.guide.Glossary;
import journey.guide.Term;
import journey.layout.Tone;

/// The words of the trade in the order of the alphabet, each with what it means here and what else it is called.
final class GlossaryPart {
    private static final Look NAME = Look.of(Faces.CARD, Tone.INK);
    private static final Look MEANING = Look.of(Faces.TEXT, Tone.INK);
    private static final Look ALSO = Look.of(Faces.SECOND, Tone.MUTED);

    private final Desk desk;

    GlossaryPart(Desk desk) {
        this.desk = desk;
    }

    void write() {
        var words = desk.words();
        desk.begin(words.say("pages.glossary"), "glossary");
        var collator = Collator.getInstance(words.locale() == Locale.ROOT ? Locale.ENGLISH : words.locale());
        Glossary.TERMS.stream().sorted(Comparator.comparing(term -> words.say(term.name()), collator)).forEach(this::write);
    }

    private void write(Term term) {
        var strips = new ArrayList<Strip>();
        strips.addAll(NAME.strips(desk.tags().of(Tag.Kind.HEADING_2), desk.words().say(term.name()), 0, desk.width(), 12));
        strips.addAll(MEANING.strips(desk.tags().of(Tag.Kind.PARAGRAPH), desk.words().say(term.meaning()), 0, desk.width(), 0));
        if (!desk.words().say(term.also()).isBlank())
            strips.addAll(ALSO.strips(desk.tags().of(Tag.Kind.PARAGRAPH), desk.words().say("pages.glossary.also", term.also()), 0, desk.width(), 1));
        desk.flow().add(Strip.together(strips));
    }
}
