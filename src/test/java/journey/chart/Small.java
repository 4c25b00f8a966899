package journey.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.layout.Figure;
import journey.layout.Mark;
import journey.layout.Role;
import journey.layout.Subject;
import journey.plan.Amount;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.text.Words;

/// Small plans for tests of charts, and what a chart of one says.
final class Small {
    static final Id WORKERS = new Id("workersw");
    private final List<Card> cards = new ArrayList<>();
    private final Words words = Words.in(Locale.UK);

    Small card(CardType type, Stage stage, String title) {
        cards.add(Card.of(type, new Id("card" + (char) ('a' + cards.size() / 26) + (char) ('a' + cards.size() % 26) + "xx"), stage, Fields.of(CardFields.TITLE, title)));
        return this;
    }

    Small offer(Stage stage, OfferKind kind, String title) {
        return card(CardType.OFFER, stage, title).with(CardFields.KIND, kind);
    }

    Small touch(Stage stage, String title) {
        return card(CardType.TOUCHPOINT, stage, title);
    }

    /// Of the card that came last.
    <T> Small with(Field<T> field, T value) {
        cards.add(cards.removeLast().with(field, value));
        return this;
    }

    Small at(String price) {
        return with(CardFields.PRICE, Amount.of(price));
    }

    Small costing(String cost) {
        return with(CardFields.COST, Amount.of(cost));
    }

    Card last() {
        return cards.getLast();
    }

    Plan plan() {
        return new Plan(Fields.of(Settings.TITLE, "Small").with(Settings.CURRENCY, "EUR"), List.of(new Audience(WORKERS, Fields.of(Audience.NAME, "Workers"))),
                Map.of(), Cards.of(cards), List.of(), List.of());
    }

    Plan skipping(Stage stage, String reason) {
        return plan().withStage(stage, one -> new StagePlan(one.fields().with(StagePlan.SKIPPED, reason)));
    }

    /// What is read of a chart's values, in their order.
    List<String> spoken(Chart chart) {
        return spoken(chart, plan());
    }

    List<String> spoken(Chart chart, Plan plan) {
        return parts(chart, plan).map(Figure::spoken).toList();
    }

    private Stream<Figure> parts(Chart chart, Plan plan) {
        return chart.of(plan, words, Optional.empty()).board().figures().stream().filter(figure -> figure.role() == Role.VALUE || figure.role() == Role.GHOST);
    }

    /// The lines of text in one part.
    List<String> lines(Chart chart, String part) {
        return parts(chart, plan()).filter(figure -> figure.subject().equals(new Subject.OfPart(chart.word() + "/" + part))).findFirst().orElseThrow()
                .marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text()).toList();
    }

    Figure part(Chart chart, String part) {
        return parts(chart, plan()).filter(figure -> figure.subject().equals(new Subject.OfPart(chart.word() + "/" + part))).findFirst().orElseThrow();
    }

    Deed deed(Chart chart, String part) {
        return chart.of(plan(), words, Optional.empty()).deed(new Subject.OfPart(chart.word() + "/" + part)).orElseThrow();
    }
}
