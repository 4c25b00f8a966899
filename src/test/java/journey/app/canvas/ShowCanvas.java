package journey.app.canvas;

import java.util.Locale;
import java.util.SplittableRandom;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import journey.app.Theme;
import journey.app.workspace.Workspace;
import journey.layout.Palette;
import journey.plan.Ids;
import journey.plan.Plans;
import journey.text.Words;

/// Opens the board alone in a window, to be looked at: the number of cards, then `dark` if wanted, then width and height.
public final class ShowCanvas extends Application {
    @Override
    public void start(Stage stage) {
        var args = getParameters().getRaw();
        var palette = args.size() > 1 && args.get(1).equals("dark") ? Palette.DARK : Palette.LIGHT;
        var workspace = new Workspace(Plans.plain(Integer.parseInt(args.getFirst()), 7), Ids.from(new SplittableRandom(1)));
        var canvas = new Canvas(workspace, Words.in(Locale.ENGLISH), Stand.TEXT, palette);
        var scene = new Scene(canvas, args.size() > 2 ? Double.parseDouble(args.get(2)) : 1380, args.size() > 3 ? Double.parseDouble(args.get(3)) : 800);
        var theme = new Theme();
        theme.lookProperty().set(palette == Palette.DARK ? journey.app.Look.DARK : journey.app.Look.LIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle("Board");
        stage.show();
        canvas.focus();
    }

    /// The way in from a class path, where a main class may not be the application itself.
    public static final class Open {
        public static void main(String[] args) {
            launch(ShowCanvas.class, args);
        }
    }
}
