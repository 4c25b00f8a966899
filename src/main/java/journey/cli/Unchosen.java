package journey.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.file.OpenChoice;
import journey.file.OpenChoices;
import journey.merge.Choice;
import journey.merge.Conflict;
import journey.plan.Card;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Severity;
import journey.plan.Stage;
import journey.report.ConflictWords;
import journey.rule.Findings;
import journey.rule.Problem;
import journey.text.Words;

/// What a merge left to be chosen, told among the findings of `check`. It is an error, as what is not merged is one for git, but no rule: no
/// plan can turn it off or put it aside.
record Unchosen(Plan plan, Words words) {
    static final String NAME = "open-choice";
    static final Phrase TITLE = Phrase.of("cli.check.choice.title");
    private static final Phrase WHY = Phrase.of("cli.check.choice.why");

    /// The findings with what waits for a choice before them.
    Findings before(Findings findings) {
        var choices = OpenChoices.in(plan).stream().map(this::problem);
        return new Findings(Stream.concat(choices, findings.problems().stream()).toList(), findings.putAside());
    }

    private Problem problem(OpenChoice choice) {
        return switch (choice) {
            case OpenChoice.Clear(_, var conflict) -> problem(conflict.at().place(), said(conflict));
            case OpenChoice.Unclear unclear -> problem(Place.PLAN, Phrase.of("cli.check.choice-unclear", unclear.at(), unclear.mine(), unclear.theirs()));
        };
    }

    private Problem problem(Place place, Phrase message) {
        return new Problem(NAME, Severity.ERROR, place, stage(place), message, WHY, List.of(), List.of());
    }

    private Optional<Stage> stage(Place place) {
        return switch (place) {
            case Place.Whole _ -> Optional.empty();
            case Place.OfStage(var stage) -> Optional.of(stage);
            case Place.Of(var id) -> plan.card(id).map(Card::stage);
            case Place.OfLink(var from, _) -> plan.card(from).map(Card::stage);
        };
    }

    private Phrase said(Conflict conflict) {
        var said = new ConflictWords(plan, words);
        return Phrase.of("cli.check.choice", OneLine.of(said.name(conflict)), OneLine.of(said.value(conflict, Choice.Side.MINE)), OneLine.of(said.value(conflict, Choice.Side.THEIRS)));
    }
}
