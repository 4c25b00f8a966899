package journey.app.inspector;

import java.util.Optional;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Kind;
import journey.plan.Settings;
import journey.plan.Span;
import journey.plan.StagePlan;

/// What the figures of a field count: the plan's currency, minutes, months, the metric's own unit.
final class Units {
    private Units() {}

    /// @param card the one that the field is of, if it is of one card
    static String of(Reach reach, Field<?> field, Optional<Card> card) {
        if (field == CardFields.SPEND) return perPeriod(reach, reach.plan().currency());
        if (field == StagePlan.ENTERS) return perPeriod(reach, reach.say("field.unit.people"));
        if (field == CardFields.MINUTES) return reach.say("field.unit.minutes");
        if (field == CardFields.SHARE) return "%";
        if (field == CardFields.KEPT_FOR)
            return reach.say("field.unit.spans." + card.filter(Card.Offer.class::isInstance).map(one -> ((Card.Offer) one).every()).orElse(Span.ONCE).word());
        if (field == CardFields.TARGET || field == CardFields.READINGS) return card.map(one -> one.fields().text(CardFields.UNIT)).orElse("");
        return field.kind() instanceof Kind.Sum(var unit) && unit == Kind.Unit.MONEY ? reach.plan().currency() : "";
    }

    private static String perPeriod(Reach reach, String what) {
        var length = reach.plan().settings().get(Settings.PERIOD).flatMap(period -> period.fields().get(Settings.Period.LENGTH));
        if (length.isEmpty()) return what;
        return what.isEmpty() ? reach.say("field.unit.per-span." + length.get().word()) : reach.say("field.unit.per." + length.get().word(), what);
    }
}
