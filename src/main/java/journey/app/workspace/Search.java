package journey.app.workspace;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import journey.guide.Glossary;
import journey.guide.Guide;
import journey.guide.Likeness;
import journey.guide.Term;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.text.Words;

/// Finds cards by what stands on them, who owns them, their channel, tags and kind, and by the other names that people know a kind by.
/// Case and accents do not count; each word of the question must be met by some part of the card. A question that is a term of the
/// glossary, such as "7a" or "LTV", also finds the cards that the term speaks of, whatever stands on them.
final class Search {
    private final Words words;
    private final List<String> wanted;
    private final List<Term> terms;

    Search(Words words, String query) {
        this.words = words;
        wanted = Arrays.stream(Likeness.plain(query).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        terms = Glossary.called(query, words::say);
    }

    /// Stage by stage, as a journey is read.
    List<Id> in(Plan plan) {
        return plan.cards().stream().filter(this::finds).sorted(Comparator.comparing(Card::stage)).map(Card::id).toList();
    }

    private boolean finds(Card card) {
        if (terms.stream().anyMatch(term -> term.isAbout(card, words::say))) return true;
        var own = texts(card).map(Likeness::plain).toList();
        return wanted.stream().allMatch(word -> own.stream().anyMatch(text -> text.contains(word)));
    }

    private Stream<String> texts(Card card) {
        var fields = card.fields();
        var plain = Stream.of(fields.text(CardFields.TITLE), fields.text(CardFields.TEXT), fields.text(CardFields.OWNER),
                fields.text(CardFields.CHANNEL), fields.text(CardFields.PROMISE), String.join("\n", card.tags()));
        return Stream.concat(Stream.concat(plain, kind(card)), card.status().stream().map(words::name));
    }

    private Stream<String> kind(Card card) {
        var type = card.type().stream().map(words::name);
        return card instanceof Card.Offer offer
                ? Stream.concat(type, offer.kind().stream().flatMap(kind -> Stream.of(words.name(kind), words.say(Guide.synonyms(kind)))))
                : type;
    }
}
