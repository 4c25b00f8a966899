package journey.report;

import java.util.Optional;
import journey.merge.Spot;
import journey.plan.Place;
import journey.plan.Plan;
import journey.rule.Rules;
import journey.text.Words;

/// Says what became of a finding that somebody put aside.
record AsideWords(Plan before, Plan after, Words words, Voice voice) {
    /// @param at whose steps are the list, the rule and the place that the finding is about
    String sentence(Spot at, Optional<?> to) {
        if (at.steps().size() < 3) return voice.say(words, "value.changed", voice.place(words, after, at.place()), words.say("difference.field.putAside"));
        var code = at.steps().get(1).text();
        var rule = Rules.of(code).map(one -> words.say(one.title())).orElse(code);
        var place = Place.of(at.steps().get(2).text()).map(one -> Voice.within(words, after.has(one) ? after : before, one)).orElse(at.steps().get(2).text());
        if (at.steps().size() > 3) return voice.say(words, "aside.changed", place, rule);
        return voice.say(words, to.isPresent() ? "aside.put" : "aside.gone", place, rule);
    }
}
