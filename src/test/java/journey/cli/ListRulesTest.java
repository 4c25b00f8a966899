package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import journey.rule.Family;
import journey.rule.Rule;
import journey.rule.Rules;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ListRulesTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @Test
    void theListIsTheCatalogueFamilyByFamily() {
        var expected = new ArrayList<String>();
        for (var family : Family.values()) {
            if (!expected.isEmpty()) expected.add("");
            expected.add(WORDS.say(family.phrase()) + ": " + WORDS.say(family.question()));
            for (var rule : family.rules())
                expected.addAll(List.of("  " + rule.id() + ": " + WORDS.say(rule.weight()), "    " + WORDS.say(rule.what()),
                        "    For example: " + WORDS.say(rule.example())));
        }

        assertEquals(expected, Terminal.run("rules").lines());
    }

    @Test
    void aRuleSaysHowMuchItWeighsInBothProfilesWhatItFindsAndAnExample() {
        var lines = Terminal.run("rules").lines();
        var at = lines.indexOf("  stage-skipped: Error (flexible entry: Hint)");

        assertTrue(at > 0, () -> String.join("\n", lines));
        assertTrue(lines.get(at + 1).startsWith("    ") && lines.get(at + 2).startsWith("    For example: "), () -> lines.subList(at, at + 3).toString());
        assertTrue(lines.contains("  no-goal: Warning"));
    }

    @Test
    void programsGetTheSame() {
        var rules = new JsonMapper().readTree(Terminal.run("rules", "--format", "json").out());
        var ids = new ArrayList<String>();
        rules.forEach(rule -> ids.add(rule.get("id").asString()));

        assertEquals(Rules.ALL.stream().map(Rule::id).toList(), ids);
        assertEquals("{\"strict-sequence\":\"error\",\"flexible-entry\":\"hint\"}", rules.get(ids.indexOf("stage-skipped")).get("severity").toString());
        for (var rule : rules)
            for (var key : List.of("family", "title", "what", "why", "example")) assertTrue(!rule.get(key).asString().isBlank(), rule::toString);
    }

    @Test
    void itTakesNoFile() {
        var said = Terminal.run("rules", "plan.journey");
        assertEquals(Exit.FAILED, said.exit());
        assertTrue(said.err().startsWith("It takes no file"), said.err());
    }
}
