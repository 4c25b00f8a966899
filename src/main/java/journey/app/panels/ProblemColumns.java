package journey.app.panels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import journey.rule.Problem;
import journey.rule.Rules;
import journey.text.Words;

/// How wide the columns of the list of problems are: as wide as their longest text wants, as far as the message keeps the greater part of
/// the row. Other languages have longer words.
final class ProblemColumns {
    private static final Font TITLE = Font.font("Inter SemiBold", 12.5);
    private static final Font STAGE = Font.font("Inter", 12.5);
    private static final Font FIX = Font.font("Inter SemiBold", 12);
    /// More findings than anybody reads: the widths of these will do for the rest.
    private static final int ENOUGH = 200;

    final DoubleProperty title = new SimpleDoubleProperty(160);
    final DoubleProperty stage = new SimpleDoubleProperty(84);
    final DoubleProperty fix = new SimpleDoubleProperty(176);
    private final Words words;
    private final Text ruler = new Text();
    private final Map<Font, Map<String, Double>> known = new HashMap<>();

    ProblemColumns(Words words) {
        this.words = words;
    }

    /// @param width of the list
    void fit(List<Problem> problems, double width) {
        var few = problems.subList(0, Math.min(ENOUGH, problems.size()));
        title.set(widest(few, TITLE, one -> Stream.of(words.say(Rules.title(one))), 2, 100, width * 0.2));
        stage.set(widest(few, STAGE, one -> one.stage().stream().map(words::name), 2, 60, width * 0.12));
        fix.set(widest(few, FIX, one -> one.fixes().stream().limit(1).map(fix -> words.say(fix.title())), 24, 120, Math.min(240, width * 0.24)));
    }

    private double widest(List<Problem> problems, Font font, Function<Problem, Stream<String>> texts, double around, double least, double most) {
        var wanted = problems.stream().flatMap(texts).mapToDouble(text -> width(font, text)).max().orElse(0) + around;
        return Math.ceil(Math.clamp(wanted, least, Math.max(least, most)));
    }

    private double width(Font font, String text) {
        return known.computeIfAbsent(font, _ -> new HashMap<>()).computeIfAbsent(text, _ -> {
            ruler.setFont(font);
            ruler.setText(text);
            return ruler.getLayoutBounds().getWidth();
        });
    }
}
