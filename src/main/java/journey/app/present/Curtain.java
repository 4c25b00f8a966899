package journey.app.present;

/// What is before the slide, so that people look at the speaker.
enum Curtain {
    UP, BLACK, WHITE
}
