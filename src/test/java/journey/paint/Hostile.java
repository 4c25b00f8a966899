package journey.paint;

import java.util.List;

/// What a person can type or paste, at its worst.
final class Hostile {
    private Hostile() {}

    static List<String> texts() {
        return List.of(
                "", " ", "<b>&amp;</b> \"quoted\" 'too' ]]> <!-- --> <?php ?> &#0; %PDF-1.7 (endobj) \\) stream",
                "\u0000\u0001\u0008\t\n\r\u000B\u001B[31m\u007F\u0085\u009F",
                "\uD800", "\uDC00", "a\uD83D", "\uDE00b", "\uD800\uD800\uDC00\uDC00",
                "\uFFFE\uFFFF\uFFFD\uFEFF\u200B\u2028\u2029\u00AD",
                "\u202Eright\u202C \u2066left\u2069 \u200F\u061C\u200E",
                "x".repeat(10_000), "e" + "\u0301".repeat(300), "नि".repeat(50) + "\u094D\u200D",
                "مرحبا بالعالم 123 (نص) ABC", "שלום עולם (1) אבג", "สวัสดีชาวโลก ก็ ปู่", "नमस्ते दुनिया क्षत्रिय", "日本語と한국어 汉字 𠮷 ｶﾅ",
                "👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 👍🏽 ☎️ ☎︎ 1️⃣ 😀", "𝒽𝑒𝓁𝓁𝑜 𝐛𝐨𝐥𝐝 ①② ☐☑ ✓ → ⇒", "Tiếng Việt Ελληνικά Кириллица ŁÓDŹ ǅ ﬁ ß İı",
                "አማርኛ ქართული Հայերեն தமிழ் ᚠᚢᚦ 𓀀 ꦗꦮ", "\uE000\uF8FF\uDB80\uDC00 \uDBFF\uDFFD", "🀄🂡🎴 ⠿ ㉿ ₿");
    }

}
