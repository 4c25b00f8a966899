package journey.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import journey.plan.Plan;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the interview says.
class TextsTest {
    private static final Words ENGLISH = Words.in(Locale.UK);

    static List<Question> questions() {
        return Interview.ALL;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void eachQuestionHasAllItsTexts(Question question) {
        var plan = Plan.blank("");
        assertTrue(ENGLISH.say(question.text(plan)).endsWith("?"), () -> ENGLISH.say(question.text(plan)));
        assertFalse(ENGLISH.say(question.topic()).isBlank());
        assertTrue(ENGLISH.say(question.help()).endsWith("."));
        switch (question.form(plan)) {
            case Form.Line(var chips) -> {
                assertFalse(ENGLISH.say(question.example()).isBlank());
                chips.forEach(chip -> assertFalse(ENGLISH.say(chip).isBlank()));
            }
            case Form.Money _, Form.Minutes _ -> assertFalse(ENGLISH.say(question.example()).isBlank());
            case Form.Figure(_, var options) -> {
                assertFalse(ENGLISH.say(question.example()).isBlank());
                options.forEach(option -> assertFalse(ENGLISH.say(option.name()).isBlank()));
            }
            case Form.Choice(var options) -> options.forEach(option -> assertFalse(ENGLISH.say(option.name()).isBlank()));
            case Form.Several(var options) -> options.forEach(option -> assertFalse(ENGLISH.say(option.name()).isBlank()));
        }
    }

    /// Said by every interview there can be: with each kind of offer, each awareness and each proof.
    @Test
    void noTextIsLeftOver() {
        var said = new HashSet<String>();
        var words = Words.from(Locale.UK, key -> {
            said.add(key);
            return ResourceBundle.getBundle("journey.text." + key.substring(0, key.indexOf('.')), Locale.ROOT).getString(key);
        });
        var plan = Bakery.finished(Bakery.blank());
        for (var question : Interview.ALL) {
            var form = question.form(plan);
            var phrases = new ArrayList<>(List.of(question.text(plan), question.topic(), question.help()));
            if (!(form instanceof Form.Choice || form instanceof Form.Several)) phrases.add(question.example());
            if (form instanceof Form.Line(var chips)) phrases.addAll(chips);
            if (form instanceof Form.Choice(var options)) options.forEach(option -> phrases.add(option.name()));
            if (form instanceof Form.Several(var options)) options.forEach(option -> phrases.add(option.name()));
            if (form instanceof Form.Figure(_, var options)) options.forEach(option -> phrases.add(option.name()));
            phrases.forEach(words::say);
        }
        var left = new TreeSet<>(ResourceBundle.getBundle("journey.text.interview", Locale.ROOT).keySet());
        left.removeAll(said);
        left.removeIf(key -> key.startsWith("interview.fresh.") || key.startsWith("interview.goal") || key.startsWith("interview.engage.content.")
                || key.startsWith("interview.pane.") || Set.of("interview.start.currency.wrong", "interview.own").contains(key));

        assertEquals(Set.of(), left);
    }
}
