package journey.pages;

import journey.layout.Figure;

/// A figure on a leaf.
///
/// @param to the name of the place that it leads to, "" for none; see [Pages#places]
public record Piece(Figure figure, Tag tag, String to) {}
