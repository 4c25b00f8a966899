package journey.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import journey.merge.Change;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.report.Told;
import journey.text.Words;

/// Sorts the changes by where people look for them: what concerns the plan as a whole, then each stage. What a stage lost or gained as a
/// whole stands first.
final class ChangeSections {
    private final Plan before;
    private final Both both;
    private final Words words;
    private final List<Entry> whole = new ArrayList<>();
    private final Map<Stage, List<Entry>> stages = new TreeMap<>();

    ChangeSections(Plan before, Both both, Words words) {
        this.before = before;
        this.both = both;
        this.words = words;
    }

    List<Section> of(List<Told> told, Map<Stage, List<String>> lost) {
        lost.forEach((stage, sentences) -> sentences.forEach(sentence -> add(Sort.CHANGED, sentence, new Place.OfStage(stage))));
        for (var one : told) add(one);
        var all = new ArrayList<Section>();
        if (!whole.isEmpty()) all.add(new Section(words.say("compare.whole"), whole));
        stages.forEach((stage, entries) -> all.add(new Section(words.say("word.place.stage", stage.number(), stage), entries)));
        return all;
    }

    private void add(Told told) {
        switch (told.change()) {
            case Change.CardAdded(var card) -> add(Sort.ADDED, told.sentence(), new Place.Of(card.id()));
            case Change.CardRemoved(var card) -> add(Sort.REMOVED, told.sentence(), new Place.Of(card.id()));
            case Change.CardMoved(var card, _) -> add(Sort.MOVED, told.sentence(), new Place.Of(card.id()));
            case Change.CardReordered(var card, _) -> add(Sort.MOVED, told.sentence(), new Place.Of(card.id()));
            case Change.CardReplaced(_, var card) -> add(Sort.CHANGED, told.sentence(), new Place.Of(card.id()));
            case Change.AudienceAdded _ -> add(Sort.ADDED, told.sentence(), Place.PLAN);
            case Change.AudienceRemoved _ -> add(Sort.REMOVED, told.sentence(), Place.PLAN);
            case Change.LinkAdded(var link) -> add(Sort.ADDED, told.sentence(), link.place());
            case Change.LinkRemoved(var link) -> add(Sort.REMOVED, told.sentence(), link.place());
            case Change.ValueChanged(var at, _, _) -> add(Sort.CHANGED, told.sentence(), at.place());
        }
    }

    private void add(Sort sort, String sentence, Place place) {
        var at = both.subject(place);
        stage(place).map(stage -> stages.computeIfAbsent(stage, _ -> new ArrayList<>())).orElse(whole).add(new Entry(sort, sentence, at));
    }

    private Optional<Stage> stage(Place place) {
        return switch (place) {
            case Place.Whole _ -> Optional.empty();
            case Place.OfStage(var stage) -> Optional.of(stage);
            case Place.Of(var id) -> stage(id);
            case Place.OfLink(var from, _) -> stage(from);
        };
    }

    private Optional<Stage> stage(Id card) {
        return both.plan().card(card).or(() -> before.card(card)).map(Card::stage);
    }
}
