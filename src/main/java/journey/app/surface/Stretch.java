package journey.app.surface;

import journey.paint.Pixels;

/// Stretches an image to another scale, each pixel the nearest one of the image: a stand-in for the moment until the board has been
/// painted at the new scale.
record Stretch(Pixels image, Spot from) {

    /// Fills an area of `onto`, which lies at `to`; what the image does not hold stays as it is.
    void paint(Pixels onto, Spot to, Area area) {
        var ratio = from.scale() / to.scale();
        var columns = new int[area.width()];
        for (var x = 0; x < columns.length; x++) columns[x] = nearest(area.left() + x, to.left(), from.left(), ratio, image.width());
        for (var y = area.top(); y < area.bottom(); y++) {
            var source = nearest(y, to.top(), from.top(), ratio, image.height());
            if (source >= 0) line(source * image.width(), columns, onto.argb(), y * onto.width() + area.left());
        }
    }

    /// Whether the image has something for every pixel of an area that lies at `to`.
    boolean covers(Spot to, Area area) {
        var ratio = from.scale() / to.scale();
        return nearest(area.left(), to.left(), from.left(), ratio, image.width()) >= 0
                && nearest(area.right() - 1, to.left(), from.left(), ratio, image.width()) >= 0
                && nearest(area.top(), to.top(), from.top(), ratio, image.height()) >= 0
                && nearest(area.bottom() - 1, to.top(), from.top(), ratio, image.height()) >= 0;
    }

    private void line(int source, int[] columns, int[] out, int row) {
        var in = image.argb();
        for (var x = 0; x < columns.length; x++) if (columns[x] >= 0) out[row + x] = in[source + columns[x]];
    }

    /// Which row or column of the image stands there, -1 for none.
    private static int nearest(int at, long to, long from, double ratio, int size) {
        var place = Math.floor((at + to + 0.5) * ratio) - from;
        return place < 0 || place >= size ? -1 : (int) place;
    }
}
