package journey.app.inspector;

import java.util.Optional;
import java.util.function.Function;
import journey.text.Typed;

/// How a value is typed: reading and writing, one the way back of the other.
record Format<T>(Function<String, Typed<T>> read, Function<T, String> write) {

    /// Text that is its own value; `longest` letters at most.
    static Format<String> text(int longest) {
        return new Format<>(typed -> typed.length() > longest
                ? Typed.wrong("field.wrong.text", longest)
                : new Typed.Understood<>(Optional.of(cleaned(typed)).filter(text -> !text.isEmpty())), text -> text);
    }

    /// Without the signs that no key types and no file should hold: controls but line breaks and tabs, halves of letters.
    private static String cleaned(String typed) {
        if (typed.codePoints().noneMatch(Format::isNoText)) return typed;
        return typed.codePoints().filter(c -> !isNoText(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isNoText(int c) {
        return Character.getType(c) == Character.SURROGATE || Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
