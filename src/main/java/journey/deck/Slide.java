package journey.deck;

import java.util.List;
import java.util.Map;
import journey.layout.Board;
import journey.layout.Role;
import journey.layout.Subject;

/// One slide.
///
/// @param title by which lists of slides name it; a board that has a title of its own shows it where that stands
/// @param texts the texts of a subject as they were before they were broken into lines, each paragraph by itself: with them a medium that
///              breaks lines by itself can make one text of several lines again
/// @param notes what its speaker wants to know, a paragraph a line
public record Slide(Form form, String title, Board board, Map<Subject, List<String>> texts, String notes) {
    /// A cover and a page are as large as the slide.
    public static final double WIDTH = 1280;
    public static final double HEIGHT = 720;

    public enum Form {
        COVER, PAGE,
        /// A board of any size, made to fit.
        PICTURE
    }

    public Slide {
        texts = Map.copyOf(texts);
    }

    /// Whether the board shows a title by itself.
    public boolean hasTitle() {
        return board.figures().stream().anyMatch(figure -> figure.role() == Role.TITLE);
    }
}
