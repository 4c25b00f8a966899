package journey.guide;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.CardType;
import journey.plan.Stage;

/// All that could stand in each stage: tactics, offers, calls to action and metrics, in the order in which they are offered.
public final class Ideas {
    private static final Map<Stage, Map<CardType, List<Idea>>> BY_PLACE = new EnumMap<>(Stage.class);
    private static final Map<String, Idea> BY_KEY = new HashMap<>();

    static {
        for (var stage : Stage.ALL) {
            var here = new EnumMap<CardType, List<Idea>>(CardType.class);
            for (var type : CardType.values()) here.put(type, source(type, stage).filter(idea -> idea.stage() == stage).toList());
            BY_PLACE.put(stage, here);
        }
        Stream.of(Tactics.ALL, FittingOffers.ALL, Calls.ALL).flatMap(List::stream).forEach(idea -> BY_KEY.put(idea.title().key(), idea));
    }

    private Ideas() {}

    private static Stream<Idea> source(CardType type, Stage stage) {
        return switch (type) {
            case TOUCHPOINT -> Tactics.ALL.stream();
            case OFFER -> FittingOffers.ALL.stream();
            case CALL_TO_ACTION -> Calls.ALL.stream();
            case METRIC -> KnownMetric.typicalOf(stage).stream().map(metric -> metric.idea(stage));
            case NOTE -> Stream.empty();
        };
    }

    /// What could stand in a lane of a stage; nothing among the notes.
    public static List<Idea> of(Stage stage, CardType type) {
        return BY_PLACE.get(stage).get(type);
    }

    public static List<Idea> of(Stage stage) {
        return Stream.of(CardType.values()).flatMap(type -> of(stage, type).stream()).toList();
    }

    /// A tactic, an offer or a call by the last part of its key.
    static Idea named(String id) {
        return Optional.ofNullable(BY_KEY.get("idea." + id)).orElseThrow(() -> new IllegalArgumentException(id));
    }
}
