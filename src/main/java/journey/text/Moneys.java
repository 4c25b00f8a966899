package journey.text;

import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes the signs and codes of a currency off a text, so that figures are left; finds those of another one.
final class Moneys {
    private static final Pattern CODE = Pattern.compile("(?<!\\p{L})\\p{L}{3}(?!\\p{L})");
    private static final Pattern SIGN = Pattern.compile("\\p{Sc}");

    private final Locale locale;
    private final String code;

    Moneys(Locale locale, String code) {
        this.locale = locale;
        this.code = code;
    }

    Typed<String> bare(String text) {
        var rest = isCurrency(code) ? without(Numerals.plain(symbol()), text) : text;
        var other = CODE.matcher(rest).results().map(found -> found.group().toUpperCase(Locale.ROOT))
                .filter(found -> !found.equalsIgnoreCase(code) && isCurrency(found)).findFirst();
        if (other.isPresent() && !code.isEmpty()) return Typed.wrong("typed.wrong.currency", code);
        if (!code.isEmpty() && SIGN.matcher(rest).results().anyMatch(found -> !isMine(found.group())))
            return Typed.wrong("typed.wrong.currency", code);
        rest = SIGN.matcher(rest).replaceAll("");
        rest = CODE.matcher(rest).replaceAll(found -> found.group().equalsIgnoreCase(code)
                || isCurrency(found.group().toUpperCase(Locale.ROOT)) ? "" : found.group());
        return Typed.of(rest.strip());
    }

    private String symbol() {
        return Currency.getInstance(code).getSymbol(locale);
    }

    /// Whether a sign may stand for the currency: in the language itself or in a country that pays with it.
    private boolean isMine(String sign) {
        if (!isCurrency(code)) return false;
        var currency = Currency.getInstance(code);
        return symbol().contains(sign) || Locale.availableLocales()
                .anyMatch(one -> !one.getCountry().isEmpty() && paysWith(one) && currency.getSymbol(one).contains(sign));
    }

    private boolean paysWith(Locale land) {
        try {
            return Currency.getInstance(land) instanceof Currency local && local.getCurrencyCode().equals(code);
        } catch (IllegalArgumentException noCountry) {
            return false;
        }
    }

    private static String without(String part, String text) {
        return part.isEmpty() ? text : Pattern.compile(Pattern.quote(part), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text).replaceAll("");
    }

    private static boolean isCurrency(String code) {
        try {
            return Currency.getInstance(code).getCurrencyCode().equals(code);
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
