package journey.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.edit.Edit;
import journey.guide.Fitting;
import journey.guide.KnownMetric;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.text.Words;

/// Fills a metric without a formula from the metric library: unit, of whom, formula, which way is better, and the title if there is none
/// yet, as one step. A title that the library knows is offered at once.
final class LibraryPicker {
    private static final int MOST = 12;
    private final Reach reach;
    private final TextField input = new TextField();
    private final Hyperlink known = new Hyperlink();
    private final VBox node;
    private Optional<Card> card = Optional.empty();

    LibraryPicker(Reach reach) {
        this.reach = reach;
        var label = new Label(reach.say("field.library"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        input.setId("library");
        input.setPromptText(reach.say("field.library.prompt"));
        input.setAccessibleText(reach.say("field.library"));
        input.setAccessibleHelp(reach.say("field.library.help"));
        var completion = new Completion<>(input, this::matching, this::line, this::take);
        input.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> completion.suggest());
        input.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() != KeyCode.ESCAPE || press.isConsumed() || input.getText().isEmpty()) return;
            input.clear();
            press.consume();
        });
        known.setId("library-known");
        known.setWrapText(true);
        known.setMnemonicParsing(false);
        known.setMinHeight(Region.USE_PREF_SIZE);
        known.setOnAction(_ -> inLibrary().ifPresent(this::take));
        node = new VBox(label, input, known);
        node.getStyleClass().add("field-row");
        node.setId("field-library");
    }

    Region node() {
        return node;
    }

    /// Only a metric alone that has no formula yet can be filled.
    void show(Optional<Card> now) {
        card = now.filter(one -> one instanceof Card.Metric && !one.fields().has(CardFields.FORMULA));
        node.setVisible(card.isPresent());
        node.setManaged(card.isPresent());
        var metric = inLibrary();
        known.setText(metric.map(one -> reach.say("field.library.known", one.title(), one.how())).orElse(""));
        known.setVisible(metric.isPresent());
        known.setManaged(metric.isPresent());
        known.setVisited(false);
    }

    void forget() {
        input.clear();
    }

    private Optional<KnownMetric> inLibrary() {
        return card.map(Card::title).flatMap(title -> KnownMetric.called(title, Words.of(reach.plan())::say)
                .or(() -> KnownMetric.called(title, reach.words()::say)));
    }

    private List<KnownMetric> matching(String typed) {
        return KnownMetric.matching(typed, card.map(Card::stage), reach.words()::say).stream().limit(MOST).toList();
    }

    private String line(KnownMetric metric) {
        return reach.say("field.library.line", metric.title(), metric.formula());
    }

    private void take(KnownMetric metric) {
        input.clear();
        card.ifPresent(one -> {
            reach.workspace().pause();
            reach.workspace().perform(new Edit.Together(Phrase.of("edit.from-library", metric.title()), edits(one, metric)));
        });
    }

    private List<Edit> edits(Card one, KnownMetric metric) {
        var plan = reach.plan();
        var values = Fitting.of(plan).fitted(metric.suggestion(one.stage())).card(one.id(), Words.of(plan)::say).fields();
        var edits = new ArrayList<Edit>();
        for (Field<?> field : List.of(CardFields.UNIT, CardFields.OF, CardFields.FORMULA, CardFields.BETTER)) edits.add(put(one, field, values));
        if (one.title().isBlank()) edits.add(put(one, CardFields.TITLE, values));
        return edits;
    }

    private static <T> Edit put(Card card, Field<T> field, journey.plan.Fields values) {
        return new Edit.Put<>(new Place.Of(card.id()), field, values.get(field));
    }
}
