package journey.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.layout.CardSays;
import journey.layout.Lane;
import journey.layout.View;
import journey.plan.Card;
import journey.plan.End;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.rule.Readiness;
import journey.rule.StageReadiness.Standing;
import journey.text.Words;

/// A plan as lines of text, stage by stage and lane by lane, in the plan's language: what the board shows, in words, what each stage lacks and what
/// waits for a choice.
final class Outline {
    private final Plan plan;
    private final Readiness readiness;
    private final Words words;
    private final Function<Card, CardSays> says;
    private final List<String> lines = new ArrayList<>();

    Outline(Plan plan, Readiness readiness) {
        this.plan = plan;
        this.readiness = readiness;
        this.words = Words.of(plan);
        this.says = CardSays.in(plan, View.in(words));
    }

    List<String> lines() {
        line("cli.show.title", plan.title().isBlank() ? words.say("board.untitled-plan") : plan.title());
        plan.settings().get(Settings.PERIOD).map(period -> period.fields().text(Settings.Period.NAME))
                .filter(name -> !name.isBlank()).ifPresent(name -> line("cli.show.period", name));
        listed(plan.audiences().stream().map(one -> one.name())).ifPresent(names -> line("cli.show.audience", names));
        line("cli.show.ready", readiness.phrase());
        var open = plan.settings().list(Settings.CONFLICTS).size();
        if (open > 0) line("cli.show.choices", open);
        Stage.ALL.forEach(this::stage);
        return List.copyOf(lines);
    }

    private void stage(Stage stage) {
        var written = plan.stage(stage);
        lines.add("");
        if (written.goal().isBlank()) line("cli.show.stage", stage.number(), stage);
        else line("cli.show.stage-goal", stage.number(), stage, written.goal());
        if (written.isSkipped()) line("cli.show.skipped", written.fields().text(StagePlan.SKIPPED));
        var ready = readiness.stage(stage);
        if (ready.standing() != Standing.SKIPPED) line("cli.show.stage-ready", ready.phrase());
        for (var lane : Lane.values()) lane(stage, lane);
    }

    private void lane(Stage stage, Lane lane) {
        var cards = plan.cardsIn(stage).filter(card -> Lane.of(card) == lane).toList();
        if (cards.isEmpty()) return;
        line("cli.show.lane", lane);
        cards.forEach(this::card);
    }

    private void card(Card card) {
        var said = says.apply(card);
        listed(Stream.concat(Stream.of(said.second()), said.chips().stream()).filter(part -> !part.isBlank()))
                .ifPresentOrElse(more -> line("cli.show.card-more", said.title(), more), () -> line("cli.show.card", said.title()));
        for (var link : plan.links()) if (link.from().equals(card.id())) link(link);
    }

    /// A way to another card. One to a stage stands with the card.
    private void link(Link link) {
        if (!(link.to() instanceof End.AtCard(var id))) return;
        var to = plan.card(id).orElseThrow();
        line("cli.show.link." + link.fields().get(Link.KIND).orElse(LinkKind.LEADS_TO).word(), says.apply(to).title(), to.stage());
    }

    private Optional<String> listed(Stream<String> parts) {
        return parts.reduce((some, next) -> words.say("board.list", some, next));
    }

    private void line(String key, Object... args) {
        lines.add(OneLine.of(words.say(key, args)));
    }
}
