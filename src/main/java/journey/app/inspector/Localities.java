package journey.app.inspector;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Languages and currencies, named in the user's own language. The ones that most plans use stand first.
final class Localities {
    private static final List<String> FIRST_CURRENCIES = List.of("EUR", "USD", "GBP", "CHF", "JPY", "CAD", "AUD");

    private Localities() {}

    static Editor languages(Reach reach, Cell<String> cell) {
        var locale = reach.words().locale();
        var all = Stream.of(Locale.getISOLanguages()).filter(code -> !Locale.of(code).getDisplayLanguage(locale).equals(code))
                .sorted(Comparator.comparing(code -> Locale.of(code).getDisplayLanguage(locale), String.CASE_INSENSITIVE_ORDER)).toList();
        return new ChoiceEditor<>(reach, cell, () -> all, tag -> tag.map(one -> language(one, locale))
                .orElseGet(() -> reach.say("field.undecided")), Optional.empty());
    }

    private static String language(String tag, Locale locale) {
        var name = Locale.forLanguageTag(tag).getDisplayName(locale);
        return name.isEmpty() ? tag : name;
    }

    static Editor currencies(Reach reach, Cell<String> cell) {
        var locale = reach.words().locale();
        var all = Stream.concat(FIRST_CURRENCIES.stream(), Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
                .filter(code -> !FIRST_CURRENCIES.contains(code)).sorted()).toList();
        return new ChoiceEditor<>(reach, cell, () -> all, code -> code.map(one -> currency(reach, one, locale))
                .orElseGet(() -> reach.say("field.undecided")), Optional.empty());
    }

    private static String currency(Reach reach, String code, Locale locale) {
        try {
            return reach.say("field.currency.named", code, Currency.getInstance(code).getDisplayName(locale));
        } catch (IllegalArgumentException unknown) {
            return code;
        }
    }
}
