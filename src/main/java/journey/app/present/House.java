package journey.app.present;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import journey.layout.Palette;
import journey.text.Words;

/// Where a presentation takes place.
///
/// @param words   in the language of the window: what the speaker reads. The room reads the language of the deck
/// @param dress   gives a scene its style sheets
/// @param screens the whole of each screen, at least one
public record House(Words words, Palette palette, Consumer<Scene> dress, Clock clock, List<Rectangle2D> screens) {
    public House {
        screens = List.copyOf(screens);
    }
}
