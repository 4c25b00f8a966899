package journey.app.inspector;

import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Kind;

/// How money and people are typed. A price of nothing reads "Free"; the currency is the plan's own.
final class Sums {
    private Sums() {}

    static Format<Amount> of(Reach reach, Kind.Unit unit, Field<?> field) {
        return switch (unit) {
            case PEOPLE -> new Format<>(reach.typing()::people, reach.typing()::write);
            case MONEY -> new Format<>(typed -> reach.typing().money(typed, reach.plan().currency()),
                    amount -> field == CardFields.PRICE && amount.equals(Amount.FREE) ? reach.say("field.free") : reach.typing().write(amount));
        };
    }
}
