package journey.deck;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Role;
import journey.layout.Subject;
import journey.plan.Id;
import journey.plan.Stage;

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

    /// The stage that it tells of, if it tells of one.
    public Optional<Stage> stage() {
        return form == Form.PAGE ? board.figures().stream().filter(figure -> figure.role() == Role.TITLE).flatMap(figure ->
                figure.subject() instanceof Subject.OfStage(var stage) ? Stream.of(stage) : Stream.empty()).findFirst() : Optional.empty();
    }

    /// The cards that it tells in full, in the order in which they are read.
    public List<Id> cards() {
        return form == Form.PAGE ? board.figures().stream().filter(figure -> figure.role() == Role.CARD).sorted(Comparator.comparingInt(Figure::order))
                .flatMap(figure -> figure.subject() instanceof Subject.OfCard(var card) ? Stream.of(card) : Stream.empty()).toList() : List.of();
    }
}
