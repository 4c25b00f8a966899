package journey.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.layout.StackPane;
import journey.app.dialogs.Picture;
import journey.layout.Board;
import journey.layout.Extra;
import journey.layout.Layout;
import journey.layout.Palette;
import journey.layout.View;
import journey.paint.Pixels;
import journey.paint.Preview;
import journey.plan.Plan;
import journey.text.Words;

/// Small pictures of plans for the start page, drawn in the background in the colours of the window.
final class Pictures {
    private final Desk desk;

    Pictures(Desk desk) {
        this.desk = desk;
    }

    /// A frame of this size in which the picture appears when it is drawn, and which stays empty if there is no plan.
    StackPane of(PlannerWindow window, Callable<Optional<Plan>> plan, int width, int height) {
        var frame = new StackPane();
        frame.getStyleClass().add("plan-picture");
        frame.setMinSize(width, height);
        frame.setMaxSize(width, height);
        var inner = new Size(width - 2 * Math.max(2, width / 40), height - 2 * Math.max(2, width / 40));
        var density = Math.max(1, window.stage().getRenderScaleX());
        var palette = desk.theme().palette();
        desk.work().fetch(plan, read -> read.ifPresent(one -> desk.work().run(() -> draw(one, palette, inner, density),
                pixels -> frame.getChildren().setAll(Picture.of(pixels, density)))));
        return frame;
    }

    private record Size(int width, int height) {}

    /// The whole board as large as it fits.
    private static Pixels draw(Plan plan, Palette palette, Size size, double density) {
        return Preview.whole(board(plan), palette, (int) (size.width * density), (int) (size.height * density));
    }

    private static Board board(Plan plan) {
        return Layout.of(plan, View.in(Words.of(plan)).without(Extra.TITLE, Extra.GHOSTS));
    }
}
