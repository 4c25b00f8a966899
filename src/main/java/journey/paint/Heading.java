package journey.paint;

import java.util.Locale;

/// What a document says of itself: its title and the language of its texts.
public record Heading(String title, Locale language) {}
