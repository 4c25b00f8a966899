package journey.forecast;

import java.nio.charset.StandardCharsets;

/// Numbers that look random and are the same on every machine and in every version of Java: SplitMix64, by Guy Steele, Doug Lea and
/// Christine Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
///
/// Each input throws dice of its own, told apart by its path: another range for one leaves the throws of all others as they were, so that
/// a change of the plan shows in the figures and not the luck of the draw.
final class Dice {
    private static final long GOLDEN_GAMMA = 0x9E37_79B9_7F4A_7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    static Dice of(long seed, String path) {
        return new Dice(mixed(seed) ^ mixed(hash(path)));
    }

    /// FNV-1a over the bytes of the text.
    private static long hash(String text) {
        var hash = 0xcbf2_9ce4_8422_2325L;
        for (var b : text.getBytes(StandardCharsets.UTF_8)) hash = (hash ^ (b & 0xff)) * 0x100_0000_01b3L;
        return hash;
    }

    long nextLong() {
        return mixed(state += GOLDEN_GAMMA);
    }

    /// From 0 on and under 1.
    double next() {
        return (nextLong() >>> 11) * UNIT;
    }

    private static long mixed(long value) {
        var z = (value ^ value >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return z ^ z >>> 31;
    }
}
