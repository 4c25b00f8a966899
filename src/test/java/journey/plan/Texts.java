package journey.plan;

import java.util.List;
import java.util.SplittableRandom;

/// Random texts for [Plans]: what people write, what they paste, and what should never have been pasted.
final class Texts {
    private static final List<String> WORDS = List.of("free", "stress", "check", "first", "month", "video", "guide", "landing", "page",
            "newsletter", "friends", "review", "app", "trial", "webinar", "Newsletteranmeldungsbestätigung", "café", "Zürich", "Привет",
            "Καλημέρα", "hướng", "dẫn", "日本語", "한국어", "中文", "שלום", "مرحبا", "नमस्ते", "สวัสดี", "😀", "👩‍👩‍👧", "e\u0301", "3 600", "9,99 €");
    private static final List<String> HOSTILE = List.of("=cmd|' /C calc'!A0", "<script>alert(1)</script>", "]]>", "&amp;<&>\"'", "javascript:alert(1)",
            "\\u0041\\n\"\\\"", "{{7*7}} ${x} %s %n {0}", "a\tb\nc\r\nd", "\u202etxet desrever\u202c", "\u200b\u200d\ufeff", "x".repeat(10_000),
            "\u2028\u2029", "\u0001\u0007\u001b[31m", "../../etc/passwd", " \u00a0 ", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘", "null", "true", "-0");
    private static final List<String> BROKEN = List.of("lone \ud83d surrogate", "\udc00", "nul \u0000 in it", "\ud800\ud800\udc00", "\uffff\ufffe");

    private final SplittableRandom random;
    private final Taste taste;

    /// How wild the texts are.
    enum Taste {
        /// What a planner writes.
        PLAIN,
        /// The same, with every script and markup of every kind; each is a text that JSON can hold.
        WILD,
        /// The same, with broken surrogates and NUL, as a clipboard can bring them.
        BROKEN
    }

    Texts(SplittableRandom random, Taste taste) {
        this.random = random;
        this.taste = taste;
    }

    String line() {
        return text(1 + random.nextInt(5), " ");
    }

    String prose() {
        var lines = new StringBuilder(text(1 + random.nextInt(12), " "));
        for (int i = random.nextInt(3); i > 0; i--) lines.append('\n').append(text(1 + random.nextInt(12), " "));
        return lines.toString();
    }

    String address() {
        return switch (random.nextInt(4)) {
            case 0 -> "mailto:team@example.org";
            case 1 -> taste == Taste.PLAIN ? "http://example.org/" : text(2, "");
            default -> "https://example.org/" + random.nextInt(1000) + "?a=b&c=d";
        };
    }

    private String text(int words, String between) {
        if (taste != Taste.PLAIN && random.nextInt(12) == 0) return HOSTILE.get(random.nextInt(HOSTILE.size()));
        if (taste == Taste.BROKEN && random.nextInt(6) == 0) return BROKEN.get(random.nextInt(BROKEN.size()));
        var known = taste == Taste.PLAIN ? 15 : WORDS.size();
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) text.append(i == 0 ? "" : between).append(WORDS.get(random.nextInt(known)));
        return text.toString();
    }
}
