package journey.app.surface;

import journey.paint.Pixels;

/// Stretches an image to another scale, each pixel the nearest one of the image: a stand-in for the moment until the board has been
/// painted at the new scale.
final class Stretch {
    private Stretch() {}

    /// Fills an area of `onto`, which lies at `to`, from an image that lies at `from`; what the image does not hold becomes `ground`.
    static void paint(Pixels image, Spot from, Pixels onto, Spot to, Area area, int ground) {
        var ratio = from.scale() / to.scale();
        var columns = new int[area.width()];
        for (var x = 0; x < columns.length; x++) columns[x] = nearest(area.left() + x, to.left(), from.left(), ratio, image.width());
        for (var y = area.top(); y < area.bottom(); y++) {
            var source = nearest(y, to.top(), from.top(), ratio, image.height());
            var row = y * onto.width() + area.left();
            if (source < 0) new Area(area.left(), y, area.right(), y + 1).fill(onto, ground);
            else line(image, source * image.width(), columns, onto, row, ground);
        }
    }

    private static void line(Pixels image, int source, int[] columns, Pixels onto, int row, int ground) {
        var in = image.argb();
        var out = onto.argb();
        for (var x = 0; x < columns.length; x++) out[row + x] = columns[x] < 0 ? ground : in[source + columns[x]];
    }

    /// Which row or column of the image stands there, -1 for none.
    private static int nearest(int at, long to, long from, double ratio, int size) {
        var place = Math.floor((at + to + 0.5) * ratio) - from;
        return place < 0 || place >= size ? -1 : (int) place;
    }
}
