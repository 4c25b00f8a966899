package journey.interview;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import journey.guide.KnownMetric;
import journey.plan.Amount;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Stage;

/// A baker who starts with nothing, and what she answers.
final class Bakery {
    private static final Map<String, Reply> ANSWERS = Map.ofEntries(
            entry("start.title", line("Bread by subscription")),
            entry("start.audience", line("Families in our part of town")),
            entry("start.promise", line("Good bread on the table every morning, without queueing.")),
            entry("start.currency", line("eur")),
            entry("start.period", new Reply.Choice("month")),
            entry("start.owner", line("Anna")),
            entry("aware.channel", line("Flyers in the letter box")),
            entry("aware.title", line("A flyer with the smell of fresh bread")),
            entry("aware.awareness", new Reply.Choice("solution-aware")),
            entry("aware.call", line("Come and watch us bake")),
            entry("aware.measure", target("aware", "2000")),
            entry("engage.content", line("Video: why our dough rests for a day")),
            entry("engage.channel", line("Our website")),
            entry("engage.proof", new Reply.Choice("review")),
            entry("engage.call", line("Read how we bake")),
            entry("engage.measure", target("engage", "5")),
            entry("subscribe.magnet", line("Five breads for five evenings")),
            entry("subscribe.promise", line("A fresh bread on your table tomorrow, in 20 minutes of work.")),
            entry("subscribe.captures", new Reply.Several(List.of("email", "name"))),
            entry("subscribe.consent", new Reply.Choice("yes")),
            entry("subscribe.measure", target("subscribe", "10")),
            entry("convert.kind", new Reply.Choice("entry-offer")),
            entry("convert.offer", line("One loaf to try, at your door")),
            entry("convert.price", new Reply.Money(Amount.of("2.00"))),
            entry("convert.minutes", new Reply.Minutes(15)),
            entry("convert.guarantee", line("Not your taste? Your money back.")),
            entry("convert.measure", target("convert", "20")),
            entry("excite.victory", line("The first breakfast that everybody praises")),
            entry("excite.check-in", line("A message on day 3: how did it taste?")),
            entry("excite.call", line("Choose your favourite bread")),
            entry("excite.measure", target("excite", "60")),
            entry("ascend.core", line("Bread subscription: three loaves a week")),
            entry("ascend.price", new Reply.Figure(Amount.of("36.00"), "month")),
            entry("ascend.cost", new Reply.Money(Amount.of("21.00"))),
            entry("ascend.upsell", line("A baking evening with our master baker")),
            entry("ascend.measure", target("ascend", "30")),
            entry("advocate.ask", new Reply.Choice("story-request")),
            entry("advocate.when", line("After the tenth delivery")),
            entry("advocate.reuse", new Reply.Choice("convert")),
            entry("advocate.permission", new Reply.Choice("yes")),
            entry("advocate.measure", target("advocate", "25")),
            entry("promote.program", new Reply.Choice("referral-program")),
            entry("promote.referrer", line("A week of bread free")),
            entry("promote.friend", line("The first loaf as a present")),
            entry("promote.cost", new Reply.Money(Amount.of("8.00"))),
            entry("promote.measure", target("promote", "15")));

    private Bakery() {}

    static Reply line(String text) {
        return new Reply.Line(text);
    }

    private static Reply target(String stage, String target) {
        return new Reply.Figure(Amount.of(target), KnownMetric.typicalOf(Stage.of(stage).orElseThrow()).getFirst().title().key());
    }

    static Plan blank() {
        return Plan.blank("Untitled plan");
    }

    static Ids ids() {
        return Ids.from(new SplittableRandom(11));
    }

    static Reply answer(Question question) {
        return Optional.ofNullable(ANSWERS.get(question.id())).orElseThrow(() -> new AssertionError("no answer to " + question));
    }

    static Question question(String id) {
        return Interview.ALL.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    static Plan answered(Plan plan, Ids ids, String... questions) {
        var next = plan;
        for (var id : questions) next = Interview.of(next).answer(question(id), answer(question(id)), ids).apply(next);
        return next;
    }

    /// Answers one open question after the other, as somebody who always presses Enter.
    static Plan finished(Plan plan) {
        var ids = ids();
        var next = plan;
        for (var open = first(next); open.isPresent(); open = first(next)) next = answered(next, ids, open.get().id());
        return next;
    }

    private static Optional<Question> first(Plan plan) {
        return Interview.of(plan).open().stream().findFirst();
    }
}
