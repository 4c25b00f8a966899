package journey.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What each tone is, as 0xRRGGBB.
public final class Palette {
    public static final Palette LIGHT = new Palette("""
            F6F7F9 FFFFFF FBFCFD E2E8F0 CBD5E1 F1F5F9 0F172A 475569 5B6B82 2563EB B91C1C B45309 15803D FFFFFF
            2563EB 0E7490 0F766E 15803D A16207 C2410C BE185D 7E22CE""");
    public static final Palette DARK = new Palette("""
            0B1220 131C2E 0F1728 24324A 3A4A66 1E293B E6EDF7 A8B5C8 8A99B0 60A5FA F87171 FBBF24 4ADE80 0B1220
            60A5FA 22D3EE 2DD4BF 4ADE80 FACC15 FB923C F472B6 C084FC""");

    private final Map<Tone, Integer> colours;

    private Palette(String hex) {
        var map = new EnumMap<Tone, Integer>(Tone.class);
        var words = hex.split("\\s+");
        for (var tone : Tone.values()) map.put(tone, Integer.parseInt(words[tone.ordinal()], 16));
        colours = Collections.unmodifiableMap(map);
    }

    public int rgb(Tone tone) {
        return colours.get(tone);
    }
}
