package journey.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.guide.Guide;
import journey.layout.CardSays;
import journey.layout.Lane;
import journey.layout.View;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Plan;
import journey.plan.Settings.Brand;
import journey.plan.Settings.Period;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.rule.Findings;
import journey.rule.Rules;
import journey.text.Places;
import journey.text.Words;

/// Tells one plan, stage by stage and lane by lane.
final class Telling {
    private final Plan plan;
    private final Words words;
    private final FieldWords fields;
    private final Function<Card, CardSays> says;
    private final Map<Id, List<Link>> ways = new HashMap<>();

    Telling(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
        fields = new FieldWords(plan, words);
        says = CardSays.in(plan, View.in(words));
        for (var link : plan.links()) ways.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link);
    }

    Report report(Optional<Findings> findings) {
        return new Report(plan.title().isBlank() ? words.say("board.untitled-plan") : plan.title(), words.locale(), subtitle(), plan.settings().text(Settings.PROMISE),
                plan.audiences().stream().map(this::person).toList(), chapters(),
                new MetricsTable(plan, words).table(), new Promised(plan, words).numbers(), findings.map(this::flaws));
    }

    List<Chapter> chapters() {
        return Stage.ALL.stream().map(this::chapter).toList();
    }

    private String subtitle() {
        var brand = plan.settings().get(Settings.BRAND).map(one -> one.fields().text(Brand.NAME)).orElse("");
        var period = plan.settings().get(Settings.PERIOD).map(Period::fields).orElse(Fields.NONE);
        var days = period.get(Period.FROM).flatMap(from -> period.get(Period.UNTIL).map(until -> words.say("board.days", from, until))).orElse("");
        return listed(Stream.of(brand, period.text(Period.NAME), days));
    }

    private Person person(Audience audience) {
        return new Person(audience.name().isBlank() ? words.say("word.untitled") : audience.name(), fields.of(audience));
    }

    private Chapter chapter(Stage stage) {
        var groups = new ArrayList<Group>();
        for (var lane : Lane.values()) {
            var cards = plan.cardsIn(stage).filter(card -> Lane.of(card) == lane).map(this::entry).toList();
            if (!cards.isEmpty()) groups.add(new Group(lane, words.name(lane), cards));
        }
        return new Chapter(stage, words.say("report.stage", words.number(stage.number()), stage), words.say(Guide.ask(stage)), fields.of(stage), groups);
    }

    private Entry entry(Card card) {
        var said = says.apply(card);
        // A note's second line is its text, which stands among the rows.
        var second = card instanceof Card.Note ? "" : said.second();
        return new Entry(card.id(), type(card), said.title(), listed(Stream.concat(Stream.of(second), said.chips().stream())), fields.of(card),
                ways.getOrDefault(card.id(), List.of()).stream().map(this::way).toList());
    }

    private String type(Card card) {
        return card.type().map(words::name).orElseGet(() -> words.say("board.foreign-type"));
    }

    private Way way(Link link) {
        var kind = link.kind().word();
        var text = switch (link.to()) {
            case End.AtCard(var id) -> plan.card(id).map(to -> words.say("report.way." + kind + ".card", says.apply(to).title(), to.stage())).orElseThrow();
            case End.AtStage(var stage) -> words.say("report.way." + kind + ".stage", stage);
        };
        var label = link.fields().text(Link.LABEL);
        var remedy = link.fields().text(Link.REMEDY);
        var labelled = label.isBlank() ? text : words.say("report.way.labelled", text, label);
        return new Way(remedy.isBlank() ? labelled : words.say("report.way.remedied", labelled, remedy), link.to());
    }

    private String listed(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).reduce((some, next) -> words.say("board.list", some, next)).orElse("");
    }

    private List<Flaw> flaws(Findings findings) {
        return findings.problems().stream().map(problem -> new Flaw(problem.severity(), words.name(problem.severity()), words.say(Rules.title(problem)),
                words.say(Places.name(plan, problem.place())), words.say(problem.message()), problem.stage())).toList();
    }
}
