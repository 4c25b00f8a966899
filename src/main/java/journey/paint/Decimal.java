package journey.paint;

/// Numbers as SVG and PDF want them: short, with a point, never with an exponent. Drawings hold tens of thousands.
final class Decimal {
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private Decimal() {}

    static void append(StringBuilder out, double value, int decimals) {
        var scaled = Math.round(value * POWERS[decimals]);
        if (scaled < 0) {
            out.append('-');
            scaled = -scaled;
        }
        out.append(scaled / POWERS[decimals]);
        var rest = scaled % POWERS[decimals];
        if (rest == 0) return;
        out.append('.');
        for (var i = decimals - 1; rest > 0; i--) {
            out.append((char) ('0' + rest / POWERS[i]));
            rest %= POWERS[i];
        }
    }
}
