package journey.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.guide.Holding;
import journey.guide.Lens;
import journey.guide.Need;
import journey.layout.Tone;
import journey.plan.Card;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.report.Table.Column;
import journey.report.Table.Holds;
import journey.report.Table;
import journey.text.Words;

/// What other models of a journey say of the plan: how they call each stage, and what each of their parts has and lacks.
final class LensesPart {
    private final Desk desk;
    private final Words words;
    private final Plan plan;

    LensesPart(Desk desk, Plan plan) {
        this.desk = desk;
        this.plan = plan;
        words = desk.words();
    }

    void write() {
        desk.begin(words.say("pages.lenses"), "lenses");
        desk.table(overview(), Tone.INK);
        for (var lens : Lens.values()) desk.table(TableStrips.filled(of(lens)), Tone.INK);
    }

    private Table overview() {
        var columns = Stream.of(Lens.values()).map(lens -> new Column(words.say(lens.label()), Holds.WORDS)).toList();
        var rows = Stage.ALL.stream().map(stage -> Stream.of(Lens.values()).map(lens -> name(lens, stage)).toList()).toList();
        return new Table(words.say("pages.lenses.names"), columns, rows);
    }

    private String name(Lens lens, Stage stage) {
        if (lens == Lens.VALUE_JOURNEY) return words.say("report.stage", words.number(stage.number()), stage);
        return lens.bands(plan).stream().filter(band -> band.stages().contains(stage)).map(band -> words.say(band.name())).collect(Collectors.joining("\n"));
    }

    private Table of(Lens lens) {
        var columns = List.of(new Column(words.say(lens.label()), Holds.WORDS), new Column(words.say("pages.lenses.has"), Holds.WORDS),
                new Column(words.say("pages.lenses.lacks"), Holds.WORDS));
        return new Table(words.name(lens), columns, Holding.of(lens, plan).stream().map(this::row).toList());
    }

    private List<String> row(Holding holding) {
        var has = new ArrayList<String>();
        for (var need : holding.needs()) if (need.standing() == Need.Standing.MET) has.add(met(need));
        if (!holding.more().isEmpty()) has.add(words.say("pages.lenses.also", titles(holding.more())));
        var lacks = holding.needs().stream().filter(need -> need.standing() != Need.Standing.MET).map(need -> words.say("pages.lenses.gap", need.want(), need.gap()));
        return List.of(words.say(holding.band().name()), String.join("\n", has), lacks.collect(Collectors.joining("\n")));
    }

    private String met(Need need) {
        var texts = new ArrayList<String>();
        if (!need.written().isBlank()) texts.add(need.written());
        if (!need.cards().isEmpty()) texts.add(titles(need.cards()));
        return words.say("pages.lenses.need", need.want(), texts.stream().reduce((some, next) -> words.say("board.list", some, next)).orElse(""));
    }

    private String titles(List<Card> cards) {
        return cards.stream().map(card -> card.title().isBlank() ? words.say("word.untitled") : card.title())
                .reduce((some, next) -> words.say("board.list", some, next)).orElse("");
    }
}
