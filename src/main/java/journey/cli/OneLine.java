package journey.cli;

/// Keeps what a plan says to one line of a terminal: a title with a line break must not look like another finding, and one with
/// control characters must not steer the terminal.
final class OneLine {
    private OneLine() {}

    static String of(String text) {
        if (text.codePoints().noneMatch(OneLine::isUnfit)) return text;
        var line = new StringBuilder(text.length());
        text.codePoints().map(point -> isUnfit(point) ? ' ' : point).forEach(line::appendCodePoint);
        return line.toString();
    }

    /// Controls, line and paragraph separators, and what turns the direction of writing.
    private static boolean isUnfit(int point) {
        return Character.isISOControl(point) || point == 0x2028 || point == 0x2029 || point >= 0x202a && point <= 0x202e
                || point >= 0x2066 && point <= 0x2069 || point == 0x200e || point == 0x200f || point == 0x061c;
    }
}
