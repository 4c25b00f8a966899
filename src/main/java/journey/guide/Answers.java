package journey.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.plan.Approach;
import journey.plan.Awareness;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Stage;

/// Who is met in Aware, and what in Engage answers them [S3].
///
/// A card in Engage answers if it takes the approach that the awareness type needs and means the same audience or none in particular; an
/// awareness type of its own says whom it means. A card that answers nobody who is met speaks to all whom it could mean, only in the wrong
/// way; one that answers others is theirs. Where a touchpoint names no audience, a card for any audience may answer.
///
/// @param all one for each touchpoint in Aware that says how much people know, in their order on the board
public record Answers(List<Met> all) {
    /// People who are met.
    ///
    /// @param audience who they are; empty where the touchpoint names no audience of the plan
    public record Met(Card.Touchpoint touchpoint, Optional<Id> audience, Awareness awareness, Answer answer) {
        public String channel() {
            return touchpoint.channel();
        }

        public boolean isAnswered() {
            return answer instanceof Answer.Fitting;
        }

        /// The approach that these people need.
        public Approach approach() {
            return Approach.to(awareness);
        }
    }

    /// Whoever is met is answered alike wherever that happens.
    private record People(Optional<Id> audience, Awareness awareness) {}

    /// A card in Engage that speaks to somebody in a certain way.
    private record Voice(Card.Touchpoint card, Approach approach, Optional<Id> audience, Optional<Awareness> awareness) {
        boolean answers(People people) {
            return approach.answers() == people.awareness() && means(people);
        }

        boolean means(People people) {
            return awareness.filter(own -> own != people.awareness()).isEmpty()
                    && (audience.isEmpty() || people.audience().isEmpty() || audience.equals(people.audience()));
        }
    }

    public Answers {
        all = List.copyOf(all);
    }

    /// Looks at all cards but retired ones, which count for nothing.
    public static Answers of(Plan plan) {
        var met = new ArrayList<Card.Touchpoint>();
        var voices = new ArrayList<Voice>();
        for (var card : plan.cards()) {
            if (!(card instanceof Card.Touchpoint touchpoint) || !card.counts()) continue;
            if (card.stage() == Stage.AWARE && touchpoint.awareness().isPresent()) met.add(touchpoint);
            if (card.stage() == Stage.ENGAGE)
                touchpoint.approach().ifPresent(approach -> voices.add(new Voice(touchpoint, approach, audience(touchpoint, plan), touchpoint.awareness())));
        }
        var answers = answers(met.stream().map(card -> people(card, plan)).toList(), voices);
        return new Answers(met.stream().map(card -> {
            var people = people(card, plan);
            return new Met(card, people.audience(), people.awareness(), answers.get(people));
        }).toList());
    }

    private static Map<People, Answer> answers(List<People> met, List<Voice> voices) {
        var people = new HashSet<>(met);
        var astray = voices.stream().filter(voice -> people.stream().noneMatch(voice::answers)).toList();
        var answers = new HashMap<People, Answer>();
        for (var one : people) answers.put(one, answer(one, voices, astray));
        return answers;
    }

    /// @param astray those of the voices that answer nobody who is met
    private static Answer answer(People people, List<Voice> voices, List<Voice> astray) {
        var fitting = voices.stream().filter(voice -> voice.answers(people)).map(Voice::card).toList();
        if (!fitting.isEmpty()) return new Answer.Fitting(fitting);
        var wrong = astray.stream().filter(voice -> voice.means(people)).map(Voice::card).toList();
        return wrong.isEmpty() ? new Answer.Open() : new Answer.Wrong(wrong);
    }

    private static People people(Card.Touchpoint card, Plan plan) {
        return new People(audience(card, plan), card.awareness().orElseThrow());
    }

    /// The audience that a card means, if the plan still has it.
    private static Optional<Id> audience(Card.Touchpoint card, Plan plan) {
        return card.audience().filter(id -> plan.audience(id).isPresent());
    }
}
