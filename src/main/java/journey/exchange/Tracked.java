package journey.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import journey.plan.Address;
import journey.plan.Card;
import journey.plan.CardFields.Utm;
import journey.plan.CardFields;
import journey.plan.Field;

/// The link of a call to action with what tells its visits apart.
///
/// @param address with all that the card says of source, medium, campaign and content; absent without a web page or without any of these
/// @param missing what the card lacks to be counted: `link`, `source`, `medium`, `campaign`. The content is for telling twins apart, so
///                that it may be left out
public record Tracked(Optional<String> address, List<String> missing) {
    private static final List<Field<String>> ASKED = List.of(Utm.SOURCE, Utm.MEDIUM, Utm.CAMPAIGN);
    private static final List<Field<String>> ALL = List.of(Utm.SOURCE, Utm.MEDIUM, Utm.CAMPAIGN, Utm.CONTENT);

    public Tracked {
        missing = List.copyOf(missing);
    }

    public static Tracked of(Card.CallToAction card) {
        var page = Address.toOpen(card.link()).filter(address -> !address.toLowerCase(Locale.ROOT).startsWith("mailto:"));
        var utm = card.fields().get(CardFields.UTM).map(Utm::fields);
        var missing = new ArrayList<String>();
        if (page.isEmpty()) missing.add("link");
        for (var field : ASKED) if (utm.filter(fields -> !fields.text(field).isBlank()).isEmpty()) missing.add(field.key());
        var values = new LinkedHashMap<String, String>();
        utm.ifPresent(fields -> ALL.forEach(field -> {
            if (!fields.text(field).isBlank()) values.put("utm_" + field.key(), fields.text(field).strip());
        }));
        return new Tracked(page.filter(_ -> !values.isEmpty()).map(address -> with(values, Address.plain(address))), missing);
    }

    /// Before the fragment, after what the query holds already; what it says of the same is replaced.
    private static String with(Map<String, String> values, String address) {
        var hash = address.indexOf('#');
        var fragment = hash < 0 ? "" : address.substring(hash);
        var before = hash < 0 ? address : address.substring(0, hash);
        var mark = before.indexOf('?');
        var pairs = new ArrayList<String>();
        if (mark >= 0)
            for (var pair : before.substring(mark + 1).split("&")) if (!pair.isEmpty() && !values.containsKey(key(pair))) pairs.add(pair);
        values.forEach((key, value) -> pairs.add(key + "=" + encoded(value)));
        return (mark < 0 ? before : before.substring(0, mark)) + "?" + String.join("&", pairs) + fragment;
    }

    private static String key(String pair) {
        var equals = pair.indexOf('=');
        return equals < 0 ? pair : pair.substring(0, equals);
    }

    /// A blank as `%20`, which means a blank everywhere in an address.
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
