package journey.app.panels;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import journey.app.workspace.Workspace;
import journey.layout.Lane;
import journey.plan.Card;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.rule.Findings;
import journey.rule.Problem;
import journey.rule.Rules;
import journey.text.Places;
import journey.text.Words;

/// What stands on the branches of the outline, in words.
final class OutlineTexts {
    private final Workspace workspace;
    private final Words words;
    private Findings known = new Findings(java.util.List.of(), java.util.List.of());
    private Map<Branch.Key, Problem> problems = Map.of();

    OutlineTexts(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
    }

    /// What a branch says; `below` is how many cards it holds, for a lane.
    String text(Branch.Key key, int below) {
        return switch (key) {
            case Branch.Key.Top _ -> plan().title();
            case Branch.Key.OfStage(var stage) -> stage(stage);
            case Branch.Key.OfLane(_, Lane lane) -> words.say("panel.outline.lane", lane, below);
            case Branch.Key.OfCard(var id) -> plan().card(id).map(Card::title).filter(title -> !title.isEmpty()).orElseGet(() -> words.say("word.untitled"));
            case Branch.Key.OfWay way -> way(way);
            case Branch.Key.OfProblem problem -> problem(problem).map(one -> words.say("panel.outline.problem", one.severity(),
                    Rules.title(one), one.message())).orElse("");
        };
    }

    /// What is said beside a card's title: its kind, channel or owner, whichever tells it apart.
    String detail(Branch.Key key) {
        if (!(key instanceof Branch.Key.OfCard(var id))) return "";
        return plan().card(id).map(card -> switch (card) {
            case Card.Offer offer -> offer.kind().map(words::name).orElse("");
            case Card.Touchpoint touchpoint -> touchpoint.channel();
            case Card.CallToAction call -> call.channel();
            case Card.Metric _, Card.Note _, Card.Foreign _ -> card.owner();
        }).orElse("");
    }

    /// What a screen reader says.
    String spoken(Branch.Key key, int below) {
        var text = text(key, below);
        if (!(key instanceof Branch.Key.OfCard(var id))) return text;
        var count = below - (int) plan().links().stream().filter(link -> link.from().equals(id)).count();
        return words.say("panel.outline.card-spoken", text, plan().card(id).flatMap(Card::type).map(type -> (Object) type).orElse(""), detail(key), count);
    }

    Optional<Problem> problem(Branch.Key.OfProblem key) {
        var now = workspace.findings();
        if (now != known) {
            known = now;
            problems = new HashMap<>();
            now.problems().forEach(one -> problems.put(new Branch.Key.OfProblem(one.rule(), one.place()), one));
        }
        return Optional.ofNullable(problems.get(key));
    }

    private String stage(Stage stage) {
        return words.say(plan().stage(stage).isSkipped() ? "panel.outline.stage-skipped" : "panel.outline.stage", stage.number(), stage);
    }

    private String way(Branch.Key.OfWay key) {
        var kind = plan().link(key.way()).map(link -> link.kind().word()).orElse("leads-to");
        return words.say(Phrase.of("panel.outline.way." + kind, Places.end(plan(), key.way().to())));
    }

    private Plan plan() {
        return workspace.plan();
    }
}
