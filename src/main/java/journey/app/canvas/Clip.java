package journey.app.canvas;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import journey.plan.CardFields;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Plan;
import journey.plan.Settings;

/// Cards on their way to the clipboard: a plan of their own, with the links among them and to stages, and the audiences that they name.
final class Clip {
    private Clip() {}

    static Plan of(Plan plan, Set<Id> chosen) {
        var cards = Cards.of(plan.cards().stream().filter(card -> chosen.contains(card.id())).toList());
        var named = cards.stream().flatMap(card -> card.fields().get(CardFields.AUDIENCE).stream()).collect(Collectors.toSet());
        var settings = Fields.of(Settings.TITLE, plan.title())
                .with(Settings.LANGUAGE, plan.settings().get(Settings.LANGUAGE)).with(Settings.CURRENCY, plan.settings().get(Settings.CURRENCY));
        return new Plan(settings, plan.audiences().stream().filter(one -> named.contains(one.id())).toList(), Map.of(), cards,
                plan.links().stream().filter(link -> isWithin(link, cards)).toList(), List.of());
    }

    private static boolean isWithin(Link link, Cards cards) {
        return cards.has(link.from()) && link.target().filter(id -> !cards.has(id)).isEmpty();
    }

    /// What other programs get: a title a line.
    static String titles(Plan clip) {
        return clip.cards().stream().map(card -> card.title().strip()).collect(Collectors.joining("\n"));
    }
}
