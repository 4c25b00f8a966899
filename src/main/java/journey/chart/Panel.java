package journey.chart;

import journey.layout.Rect;

/// One of several pictures on a page, in a frame of its own and of a width that is given. It knows how high it must be before it has a place,
/// and fills a higher one.
interface Panel {
    double height();

    void draw(Rect place, Parts parts);
}
