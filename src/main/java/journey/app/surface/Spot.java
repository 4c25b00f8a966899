package journey.app.surface;

import journey.paint.Sight;

/// Where an image lies on a board, in whole pixels: `scale` pixels to a unit, the image's corner `left`, `top` pixels from the board's.
record Spot(double scale, long left, long top) {
    Sight sight() {
        return new Sight(scale, -left, -top);
    }
}
