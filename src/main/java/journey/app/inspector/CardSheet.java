package journey.app.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.plan.Card;
import journey.plan.CardType;
import journey.plan.Field;
import journey.plan.Id;
import journey.plan.Stage;

/// The sheet of one card, or of several: the fields that their types share. It is built once and then shows whichever
/// cards with these fields are selected.
final class CardSheet implements Sheet {
    private final Reach reach;
    private final Map<Field<?>, FieldRow> rows = new LinkedHashMap<>();
    private final FieldRow stage;
    private final CardLinks links;
    private final Optional<LibraryPicker> library;
    private final Optional<MetricStanding> standing;
    private final Fold more;
    private final Fold forecast;
    private final VBox node = new VBox();

    CardSheet(Reach reach, Editors editors, Anatomy anatomy, Map<String, Boolean> folds) {
        this.reach = reach;
        node.getStyleClass().add("rows");
        anatomy.all().forEach(field -> rows.put(field, row(editors, field)));
        stage = StageChoice.row(reach, this::ids);
        links = new CardLinks(reach);
        more = new Fold(reach, "field.more", folds, Fold.State.SHUT);
        forecast = new Fold(reach, "field.forecast", folds, Fold.State.SHUT);
        anatomy.head().forEach(field -> node.getChildren().add(rows.get(field)));
        var isMetric = anatomy.equals(Anatomy.of(CardType.METRIC));
        library = isMetric ? Optional.of(new LibraryPicker(reach)) : Optional.empty();
        standing = isMetric ? Optional.of(new MetricStanding(reach)) : Optional.empty();
        library.ifPresent(picker -> node.getChildren().add(picker.node()));
        node.getChildren().add(stage);
        anatomy.middle().forEach(field -> node.getChildren().add(rows.get(field)));
        standing.ifPresent(line -> node.getChildren().add(line.node()));
        node.getChildren().add(links.node());
        anatomy.foot().forEach(field -> node.getChildren().add(rows.get(field)));
        anatomy.more().forEach(field -> more.add(rows.get(field)));
        anatomy.forecast().forEach(field -> forecast.add(rows.get(field)));
        node.getChildren().addAll(more, forecast);
    }

    private <T> FieldRow row(Editors editors, Field<T> field) {
        return editors.row(field, Cell.ofCards(reach, this::ids, field), () -> Units.of(reach, field, one()));
    }

    private List<Id> ids() {
        return List.copyOf(reach.workspace().selection().cards());
    }

    private List<Card> cards() {
        return ids().stream().flatMap(id -> reach.plan().card(id).stream()).toList();
    }

    private Optional<Card> one() {
        var cards = cards();
        return cards.size() == 1 ? Optional.of(cards.getFirst()) : Optional.empty();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Heading heading() {
        var cards = cards();
        return one().map(this::heading).orElseGet(() -> new Heading(reach.say("field.over.cards"), commonStage(cards), reach.say("field.title.cards", cards.size())));
    }

    private static Optional<Stage> commonStage(List<Card> cards) {
        var stages = cards.stream().map(Card::stage).distinct().toList();
        return stages.size() == 1 ? Optional.of(stages.getFirst()) : Optional.empty();
    }

    private Heading heading(Card card) {
        var type = card.type().map(reach.words()::name).orElse("");
        var over = card instanceof Card.Offer offer && offer.kind().isPresent() ? reach.say("field.over.kind", type, offer.kind().get()) : type;
        return new Heading(over, Optional.of(card.stage()), card.title().isEmpty() ? reach.say("field.untitled") : card.title());
    }

    @Override
    public void show() {
        var cards = cards();
        rows.forEach((field, row) -> row.setShown(cards.stream().anyMatch(card -> card.fields().has(field) || Anatomy.suits(field, card))));
        rows.values().forEach(row -> {
            if (row.isVisible()) row.show();
        });
        stage.show();
        links.show(one());
        library.ifPresent(picker -> picker.show(one()));
        standing.ifPresent(line -> line.show(one()));
        more.fit();
        forecast.fit();
    }

    @Override
    public void forget() {
        rows.values().forEach(FieldRow::forget);
        stage.forget();
        links.forget();
        library.ifPresent(LibraryPicker::forget);
    }

    @Override
    public List<FieldRow> rows() {
        var all = new ArrayList<>(rows.values());
        all.add(stage);
        return all;
    }
}
