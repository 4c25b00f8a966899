package journey.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import journey.layout.Palette;
import journey.layout.Tone;

/// The colours of every window: the [Palette] of the chosen look, as names that the style sheets use (`-ink`, `-paper`, ...). A scene
/// that was dressed follows when the look or the system's own scheme changes.
public final class Theme {
    private static final List<String> FONTS = List.of("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold");
    private static final List<String> SHEETS = List.of("window", "pages", "inspector", "interview", "panels", "forecast", "targets", "present", "compare", "canvas");

    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.SYSTEM);
    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>(Palette.LIGHT);
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
    /// Held here because the system's preferences live longer than any theme and would keep it.
    private final InvalidationListener change = _ -> change();

    public Theme() {
        for (var font : FONTS) {
            var in = Theme.class.getResourceAsStream("/journey/fonts/" + font + ".ttf");
            if (in == null || Font.loadFont(in, 12.5) == null) throw new IllegalStateException("no font " + font);
        }
        look.addListener(change);
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(change));
        change();
    }

    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    public Palette palette() {
        return palette.get();
    }

    /// Gives a scene the style sheets and keeps its colours in step.
    public void dress(Scene scene) {
        scenes.add(scene);
        colour(scene);
    }

    private void change() {
        palette.set(isDark() ? Palette.DARK : Palette.LIGHT);
        scenes.forEach(this::colour);
    }

    private boolean isDark() {
        return switch (look.get()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    private void colour(Scene scene) {
        var sheets = new ArrayList<String>();
        sheets.add(sheet(palette()));
        for (var name : SHEETS) {
            var found = Theme.class.getResource("/journey/app/" + name + ".css");
            if (found != null) sheets.add(found.toExternalForm());
        }
        scene.getStylesheets().setAll(sheets);
        scene.getPreferences().setColorScheme(isDark() ? ColorScheme.DARK : ColorScheme.LIGHT);
        scene.setFill(Color.web(hex(palette().rgb(Tone.GROUND))));
    }

    /// The names of the colours, as a style sheet in its own address.
    static String sheet(Palette palette) {
        var text = new StringBuilder(".root {\n");
        for (var tone : Tone.values())
            text.append("  -").append(tone.name().toLowerCase(Locale.ROOT).replace('_', '-')).append(": ")
                    .append(hex(palette.rgb(tone))).append(";\n");
        text.append("}\n");
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(int rgb) {
        return String.format("#%06x", rgb);
    }
}
