package journey.app.panels;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import journey.app.workspace.Workspace;
import journey.chart.Deed;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.guide.Fitting;
import journey.guide.Suggestion;
import journey.plan.CardFields;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.text.Words;

/// Does what a click on a chart means, each thing as one step that can be undone, and says beforehand what it will be.
final class ChartDeeds {
    private static final int LONGEST = 40;
    private final Workspace workspace;
    private final Words words;
    private final Consumer<Selection> reveal;
    private final Consumer<Selection> follow;

    ChartDeeds(Workspace workspace, Words words, Consumer<Selection> reveal, Consumer<Selection> follow) {
        this.follow = follow;
        this.workspace = workspace;
        this.words = words;
        this.reveal = reveal;
    }

    void run(Deed deed) {
        switch (deed) {
            case Deed.Show(var places) -> reveal.accept(new Selection(new LinkedHashSet<>(places)));
            case Deed.Add(var suggestions) -> add(suggestions);
            case Deed.Meet(var touchpoint, var awareness) -> {
                var place = new Place.Of(touchpoint.id());
                workspace.pause();
                workspace.perform(new Edit.Put<>(place, CardFields.AWARENESS, Optional.of(awareness)));
                follow.accept(Selection.of(place));
            }
            case Deed.Ask _, Deed.Turn _, Deed.Assume _ -> throw new IllegalArgumentException("no deed of these charts: " + deed);
        }
    }

    /// The card, and what has to come along with it; the card is chosen then.
    private void add(List<Suggestion> suggestions) {
        var plan = workspace.plan();
        var added = Fitting.of(plan).addition(suggestions, workspace.ids(), Words.of(plan)::say);
        var place = new Place.Of(added.cards().getFirst().id());
        workspace.perform(new Edit.Add(added.cards(), added.links(), Optional.empty()), Selection.of(place));
        follow.accept(Selection.of(place));
    }

    /// What a click will do.
    String hint(Deed deed) {
        return words.say(switch (deed) {
            case Deed.Show(var places) when places.size() > 1 -> Phrase.of("panel.chart.show-all", places.size());
            case Deed.Show(var places) -> shown(places.getFirst());
            case Deed.Add(var suggestions) -> Phrase.of("panel.chart.add", title(suggestions.getFirst()), suggestions.getFirst().stage());
            case Deed.Meet(var touchpoint, var awareness) -> Phrase.of("panel.chart.meet", cut(touchpoint.title()), awareness);
            case Deed.Ask _, Deed.Turn _, Deed.Assume _ -> throw new IllegalArgumentException("no deed of these charts: " + deed);
        });
    }

    private Phrase shown(Place place) {
        return switch (place) {
            case Place.OfStage(var stage) -> Phrase.of("panel.chart.show-stage", stage);
            case Place.Of(var id) -> workspace.plan().card(id).filter(card -> !card.title().isBlank())
                    .map(card -> Phrase.of("panel.chart.show", cut(card.title()))).orElse(Phrase.of("panel.chart.show-untitled"));
            case Place.Whole _, Place.OfLink _ -> Phrase.of("panel.chart.show-untitled");
        };
    }

    private String title(Suggestion suggestion) {
        return cut(Words.of(workspace.plan()).say(suggestion.title()));
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
