package journey.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Kind;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// Plans with one text wherever a person can write one, and the worst that people write.
final class Everywhere {
    private Everywhere() {}

    static List<String> malice() {
        return List.of("<script>alert(1)</script>", "</script><script>alert(1)</script>", "</style><style>*{display:none}</style>", "]]> <!-- --> <?php ?> &#0; &lt;b&gt;",
                "<img src=x onerror=alert(1)>", "\" onclick=\"alert(1)\" x=\"", "javascript:alert(1)", "https://example.org/?q=<b>&x=\"y\"", "https://example.org/a(b)|c*d_e",
                "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1+1", "\u200b=1", "'=1", "# heading", "- item", "1. item", "1) item", "> quote",
                "===", "---", "+ x",
                "    code", "```\ncode\n```", "| a | b |", "[a](javascript:alert(1))", "![a](https://example.org/x.png)", "<https://example.org>", "www.example.org", "a@example.org",
                "**bold** _it_ ~~gone~~ `code` $x$ ==mark== %%note%% #tag", "a\\", "a  \nb\n\n# c", "\u0000\u0001\u0007\u001b[31m\u007f\u0085", "\uD83D", "\uDC00x", "\uFFFE\uFFFF",
                "\u202Eright\u202C \u2066left\u2069 \u200F", "x".repeat(10_000), "e" + "\u0301".repeat(300), "مرحبا بالعالم 123 ABC", "שלום עולם", "👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 1️⃣", "日本語 한국어",
                "{{7*7}} ${x} {0} %s", "id=\"journey-plan\"", "</svg></body></html>", "\u2028\u2029", " \u00a0 ", ",\";\n\"");
    }

    /// Those of them that are hardest on programs that take seconds for each.
    static List<String> worst() {
        return List.of("</script><script>alert(1)</script>", "]]> <!-- --> <?php ?> &#0; &lt;b&gt;", "=cmd|' /C calc'!A0", "\u0000\u0001\u0007\u001b[31m\u007f\u0085", "\uD83D", "\uFFFE\uFFFF",
                "\u202Eright\u202C \u2066left\u2069 \u200F", "x".repeat(10_000), "e" + "\u0301".repeat(300), "👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 1️⃣");
    }

    static Plan of(String text) {
        var audience = new Id("audience");
        var stages = Stage.ALL.stream().collect(Collectors.toMap(stage -> stage, _ -> new StagePlan(filled(StagePlan.SHAPE.fields(), text))));
        var cards = new ArrayList<Card>();
        for (var type : CardType.values()) {
            var fields = filled(CardFields.of(type), text);
            if (CardFields.of(type).contains(CardFields.UTM)) fields = fields.with(CardFields.UTM, new CardFields.Utm(filled(CardFields.Utm.SHAPE.fields(), text)));
            if (CardFields.of(type).contains(CardFields.AUDIENCE)) fields = fields.with(CardFields.AUDIENCE, audience);
            cards.add(Card.of(type, new Id(type.word()), Stage.ENGAGE, fields));
        }
        cards.add(new Card.Foreign(new Id("foreign"), Stage.ENGAGE, text.isBlank() ? "x" : text, filled(CardFields.COMMON, text)));
        var links = List.of(link("offer", new End.AtCard(new Id("call-to-action")), LinkKind.LEADS_TO, text),
                link("call-to-action", new End.AtStage(Stage.AWARE), LinkKind.LOOP, text));
        var settings = filled(List.of(Settings.TITLE, Settings.PROMISE, Settings.CURRENCY), text)
                .with(Settings.BRAND, new Settings.Brand(filled(Settings.Brand.SHAPE.fields(), text)))
                .with(Settings.PERIOD, new Settings.Period(filled(Settings.Period.SHAPE.fields(), text)));
        return new Plan(settings, List.of(new Audience(audience, filled(Audience.FIELDS, text))), Map.copyOf(stages), Cards.of(cards), links, List.of());
    }

    private static Link link(String from, End to, LinkKind kind, String text) {
        return new Link(new Id(from), to, filled(Link.FIELDS, text).with(Link.KIND, kind));
    }

    private static Fields filled(List<Field<?>> shape, String text) {
        var fields = Fields.NONE;
        for (var field : shape) fields = filled(field, fields, text);
        return fields;
    }

    @SuppressWarnings("unchecked") // a field holds what its kind says
    private static Fields filled(Field<?> field, Fields fields, String text) {
        return switch (field.kind()) {
            case Kind.Line _, Kind.Prose _, Kind.Address _ -> fields.with((Field<String>) field, text);
            case Kind.Words _ -> fields.with((Field<List<String>>) field, List.of(text));
            default -> fields;
        };
    }
}
