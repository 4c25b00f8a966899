package journey.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.forecast.Freshness;
import journey.forecast.Measurement;
import journey.forecast.Standing;
import journey.forecast.Standing.State;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.text.MetricWords;

/// Where a metric stands: a sign and what its last reading says about its target, and below what chance may explain, what became of it
/// since the reading before, how likely the forecast thinks the target, and that nothing was measured for long. Of a metric without
/// reading and target there is nothing to say.
final class MetricStanding {
    private final Reach reach;
    private final MetricWords words;
    private final Region sign = new Region();
    private final Label state = Shapes.text("boxed-title", "");
    private final VBox more = new VBox();
    private final VBox node;
    private Optional<Id> metric = Optional.empty();

    MetricStanding(Reach reach) {
        this.reach = reach;
        words = new MetricWords(reach.words());
        sign.getStyleClass().add("state-sign");
        state.setId("metric-stands");
        HBox.setHgrow(state, Priority.ALWAYS);
        var first = new HBox(sign, state);
        first.getStyleClass().add("stands-first");
        more.getStyleClass().add("stands-more");
        node = new VBox(first, more);
        node.setId("metric-standing");
        reach.workspace().foreseenProperty().addListener((_, _, _) -> show());
    }

    Region node() {
        return node;
    }

    /// @param card what is selected, if it is one card
    void show(Optional<Card> card) {
        metric = card.map(Card::id);
        show();
    }

    private void show() {
        var card = metric.flatMap(reach.plan()::card).filter(Card.Metric.class::isInstance).map(Card.Metric.class::cast);
        var standing = card.map(Standing::of).filter(one -> one.state() != State.NO_TARGET || one.last().isPresent());
        node.setVisible(standing.isPresent());
        node.setManaged(standing.isPresent());
        card.ifPresent(one -> standing.ifPresent(now -> show(one, now)));
    }

    private void show(Card.Metric card, Standing standing) {
        var now = standing.state();
        var missed = now == State.MISSED ? List.of("missed-" + standing.better().word()) : List.<String>of();
        node.getStyleClass().setAll("boxed", "stands", now.word());
        node.getStyleClass().addAll(missed);
        state.setText(reach.say(key(standing), standing.last().map(last -> words.said(card, last.value())).orElse(""),
                standing.target().map(target -> words.said(card, target)).orElse("")));
        more.getChildren().setAll(sentences(card, standing).stream().<Node>map(text -> Shapes.text("stands-line", text)).toList());
        more.setVisible(!more.getChildren().isEmpty());
        more.setManaged(more.isVisible());
    }

    private static String key(Standing standing) {
        return "target.stands." + standing.state().word() + switch (standing.state()) {
            case NO_TARGET, NO_READING -> "";
            case REACHED, WITHIN_CHANCE, MISSED -> "." + standing.better().word();
        };
    }

    private List<String> sentences(Card.Metric card, Standing standing) {
        var all = new ArrayList<String>();
        standing.last().flatMap(Measurement::count).ifPresent(count -> standing.interval().ifPresent(interval -> all.add(words.range(card, interval, count))));
        standing.turn().ifPresent(turn -> all.add(turned(card, standing, turn)));
        reach.workspace().foreseenProperty().get().map(foreseen -> foreseen.draws().prospects().get(card.id()))
                .ifPresent(prospect -> all.add(reach.say("target.stands.likely", words.likely(prospect.likelihood()))));
        standing.last().filter(last -> card.counts() && Freshness.isStale(last, reach.plan(), reach.workspace().today())).flatMap(Measurement::on)
                .ifPresent(day -> all.add(reach.say("target.stands.old", day)));
        return all;
    }

    private String turned(Card.Metric card, Standing standing, Standing.Turn turn) {
        var since = standing.before().flatMap(Measurement::on).<Object>map(day -> day).orElse(Phrase.of("target.turn.before"));
        if (turn.by().signum() == 0) return reach.say("target.turn.same", since);
        // Of what was not counted nobody can tell.
        var counted = standing.interval().or(() -> standing.before().flatMap(standing::interval)).isPresent();
        return reach.say(turn.by().signum() > 0 ? "target.turn.up" : "target.turn.down", turn.noise() ? 1 : counted ? 2 : 0, words.change(card, turn), since);
    }
}
