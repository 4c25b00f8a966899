package journey.layout;

import java.util.ArrayList;
import java.util.List;
import journey.forecast.Forecast;
import journey.forecast.Weakest;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.text.FigureWords;
import journey.text.Words;

/// Finds the words for the strip of the forecast, in the plan's language: what stands in it, and what is said of it.
final class StripWords {
    private static final String NOTHING = "–";
    private static final String UNKNOWN = "?";
    private static final double MANY = 1e12;

    private final Plan plan;
    private final Promise promise;
    private final Words words;
    private final FigureWords figures;

    StripWords(Contents contents, Promise promise) {
        plan = contents.plan;
        this.promise = promise;
        words = contents.view.words();
        figures = new FigureWords(words, plan);
    }

    String name() {
        return words.say("board.forecast");
    }

    /// What the people are counted in.
    String counted() {
        return promise.grows() ? words.say("board.forecast.first-cycle") : figures.aPeriod();
    }

    String spokenName() {
        return promise.grows() ? listed(List.of(name(), words.say("board.forecast.grows"))) : listed(List.of(name(), figures.aPeriod()));
    }

    String grows() {
        return words.say("board.forecast.grows");
    }

    String people(Stage stage) {
        if (!promise.isKnown(stage)) return UNKNOWN;
        return promise.passes(stage, plan) ? NOTHING : count(promise.people(stage));
    }

    /// Nobody reads more than so many digits.
    private String count(double people) {
        return people > MANY ? figures.briefly(people) : figures.people(people);
    }

    /// What the people of a stage are called, or that nothing is planned for them; "" where the plan says neither.
    String called(Stage stage) {
        return promise.passes(stage, plan) ? passing(stage) : plan.stage(stage).fields().text(StagePlan.PEOPLE).strip();
    }

    private String passing(Stage stage) {
        if (!plan.stage(stage).isSkipped()) return words.say("board.forecast.not-planned");
        return words.say(stage.next().isPresent() ? "board.forecast.all-go-on" : "board.forecast.skipped");
    }

    /// How many there are in the last cycle of a journey that grows.
    String later(Stage stage) {
        return words.say("board.forecast.cycle", words.number(Forecast.CYCLES), count(promise.later(stage)));
    }

    /// What is missing, as a question.
    String question(Promise.Lack lack) {
        return lack.after().map(stage -> words.say("board.forecast.how-many-go-on", stage)).orElseGet(() -> words.say("board.forecast.how-many-enter"));
    }

    String share(double share) {
        return figures.share(share);
    }

    /// What the weakest step loses, in few words.
    String loses(Weakest step) {
        return switch (step.cause()) {
            case TARGET -> words.say("board.step.loses", figures.money(step.money()), figures.aPeriod());
            case A_TENTH_MORE -> words.say("board.step.tenth", figures.money(step.money()));
        };
    }

    String spoken(Stage stage) {
        var parts = new ArrayList<String>();
        if (!promise.isKnown(stage)) {
            parts.add(words.say("board.spoken.forecast.unknown", stage));
            promise.lack().filter(lack -> lack.stage() == stage).map(this::question).ifPresent(parts::add);
        } else if (promise.passes(stage, plan)) {
            parts.add(words.say("board.spoken.forecast.passing", stage, passing(stage)));
        } else {
            var called = called(stage).isEmpty() ? words.say("board.people") : called(stage);
            parts.add(words.say("board.spoken.forecast", stage, people(stage), called, counted()));
            if (promise.grows()) parts.add(later(stage));
        }
        stage.next().ifPresent(next -> promise.onward(stage).filter(_ -> promise.isKnown(stage))
                .ifPresent(share -> parts.add(words.say("board.spoken.go-on", share(share), next))));
        return listed(parts);
    }

    String spokenStep(Stage from, Stage to, double share) {
        var step = words.say("board.spoken.step", from, to, share(share));
        return promise.weakest(from).map(weakest -> words.say("board.spoken.weakest." + cause(weakest), step, share(weakest.wanted()),
                figures.money(weakest.money()), figures.aPeriod())).orElse(step);
    }

    private static String cause(Weakest step) {
        return switch (step.cause()) {
            case TARGET -> "target";
            case A_TENTH_MORE -> "tenth";
        };
    }

    private String listed(List<String> parts) {
        return parts.stream().map(TextMeasure::shown).reduce((some, next) -> words.say("board.list", some, next)).orElse("");
    }
}
