package journey.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.plan.Address;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Stage;

/// What is written on single cards.
final class CardTexts {
    private CardTexts() {}

    static Stream<Finding> untitled(View view) {
        var titles = titles(view);
        return Stream.concat(view.cards().stream(), view.remarks().stream().filter(Card.Note.class::isInstance).filter(note -> note.text().isBlank()))
                .filter(card -> card.title().isBlank())
                .map(card -> Finding.of(card, Phrase.of("rule.untitled.message", card.type().orElseThrow(), card.stage()))
                        .fixed(likelyTitle(card).filter(title -> !titles.contains(folded(title))).map(title -> naming(card, title, view)))
                        .fixed(Draft.asking("rule.fix.title", new Place.Of(card.id()), CardFields.TITLE)));
    }

    /// What the card says of itself: where it is met, else the beginning of its text.
    private static Optional<String> likelyTitle(Card card) {
        return Stream.of(card.fields().text(CardFields.CHANNEL), card.text().lines().findFirst().orElse(""))
                .map(String::strip).filter(text -> !text.isEmpty() && text.length() <= 60).findFirst();
    }

    private static Fix naming(Card card, String name, View view) {
        var title = Phrase.of("rule.fix.name", view.shortened(name));
        return new Fix.Ready(title, _ -> together(title, List.of(new Edit.Put<>(new Place.Of(card.id()), CardFields.TITLE, name))));
    }

    /// Cards of one title are told once, at the second of them.
    static Stream<Finding> duplicates(View view) {
        Map<String, List<Card>> byTitle = view.cards().stream().filter(card -> !card.title().isBlank())
                .collect(Collectors.groupingBy(card -> folded(card.title()), LinkedHashMap::new, Collectors.toList()));
        var titles = titles(view);
        return byTitle.values().stream().filter(all -> untold(all, view).size() > 1).map(all -> {
            var same = untold(all, view);
            return Finding.of(same.get(1), Phrase.of("rule.duplicate-title.message", same.size(), view.named(same.getFirst())))
                    .with(same.stream().filter(card -> card != same.get(1)).toList())
                    .fixed(numbering(all, titles, view));
        });
    }

    /// Without the cards in Promote of which it is told already that one in Advocate has their title.
    private static List<Card> untold(List<Card> same, View view) {
        return view.isOn(OfferRules.SAME_AS_ADVOCATE) && same.stream().anyMatch(card -> card.stage() == Stage.ADVOCATE)
                ? same.stream().filter(card -> card.stage() != Stage.PROMOTE).toList() : same;
    }

    private static Fix numbering(List<Card> same, Set<String> titles, View view) {
        var title = Phrase.of("rule.fix.number");
        return new Fix.Ready(title, _ -> {
            var edits = new ArrayList<Edit>();
            var taken = new HashSet<>(titles);
            int number = 2;
            for (var card : same.subList(1, same.size())) {
                while (!taken.add(folded(numbered(card, number, view)))) number++;
                edits.add(new Edit.Put<>(new Place.Of(card.id()), CardFields.TITLE, numbered(card, number, view)));
            }
            return together(title, edits);
        });
    }

    private static String numbered(Card card, int number, View view) {
        return view.say(Phrase.of("rule.numbered", card.title().strip(), number));
    }

    static Stream<Finding> links(View view) {
        return Stream.concat(view.cards().stream(), view.remarks().stream().filter(Card.Note.class::isInstance))
                .filter(card -> !card.link().isBlank() && Address.toOpen(card.link()).isEmpty())
                .map(card -> Finding.of(card, Phrase.of("rule.bad-link.message", view.named(card), view.shortened(card.link())))
                        .fixed(Address.meant(card.link()).map(meant -> linking(card, Phrase.of("rule.fix.link", view.shortened(meant)), Optional.of(meant))))
                        .fixed(linking(card, Phrase.of("rule.fix.no-link"), Optional.empty())));
    }

    private static Fix linking(Card card, Phrase title, Optional<String> address) {
        return new Fix.Ready(title, _ -> together(title, List.of(new Edit.Put<>(new Place.Of(card.id()), CardFields.LINK, address))));
    }

    private static Edit together(Phrase title, List<? extends Edit> edits) {
        return new Edit.Together(Phrase.of("rule.undo", title), List.copyOf(edits));
    }

    private static Set<String> titles(View view) {
        return view.cards().stream().map(card -> folded(card.title())).collect(Collectors.toSet());
    }

    private static String folded(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
