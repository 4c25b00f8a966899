package journey.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A journey plan, as a value. `settings` holds the fields of [Settings]; the cards stand in their order on the board.
///
/// What no plan can mean is refused here: two cards or audiences with one id, two links between the same ends, a link from or to a
/// card that is not there. Anything else that a planner may leave half done is a finding of the validator.
public record Plan(Fields settings, List<Audience> audiences, Map<Stage, StagePlan> stages, Cards cards, List<Link> links,
                   List<PutAside> putAside) {

    /// @throws IllegalArgumentException if ids double, or a link hangs loose
    public Plan {
        audiences = List.copyOf(audiences);
        stages = filled(stages);
        links = List.copyOf(links);
        putAside = List.copyOf(putAside);
        for (var audience : audiences)
            if (cards.has(audience.id())) throw new IllegalArgumentException("a card and an audience with the id " + audience.id());
        if (audiences.stream().map(Audience::id).distinct().count() < audiences.size())
            throw new IllegalArgumentException("two audiences with one id");
        var seen = HashSet.<Place>newHashSet(links.size());
        for (var link : links) {
            if (!cards.has(link.from()) || link.target().filter(id -> !cards.has(id)).isPresent())
                throw new IllegalArgumentException("a link that hangs loose: " + link.place().text());
            if (!seen.add(link.place())) throw new IllegalArgumentException("two links " + link.place().text());
        }
    }

    private static Map<Stage, StagePlan> filled(Map<Stage, StagePlan> given) {
        var all = new EnumMap<Stage, StagePlan>(Stage.class);
        for (var stage : Stage.ALL) all.put(stage, given.getOrDefault(stage, StagePlan.EMPTY));
        return Collections.unmodifiableMap(all);
    }

    /// A plan with a title and nothing else.
    public static Plan blank(String title) {
        return new Plan(Fields.of(Settings.TITLE, title), List.of(), Map.of(), Cards.NONE, List.of(), List.of());
    }

    public String title() {
        return settings.text(Settings.TITLE);
    }

    /// The ISO 4217 code of its money, "" if it has none.
    public String currency() {
        return settings.text(Settings.CURRENCY);
    }

    public Profile profile() {
        return settings.get(Settings.PROFILE).orElse(Profile.STRICT_SEQUENCE);
    }

    public StagePlan stage(Stage stage) {
        return stages.get(stage);
    }

    public Optional<Card> card(Id id) {
        return cards.get(id);
    }

    public Optional<Audience> audience(Id id) {
        return audiences.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Link> link(Place.OfLink place) {
        return links.stream().filter(link -> link.from().equals(place.from()) && link.to().equals(place.to())).findFirst();
    }

    public Stream<Card> cardsIn(Stage stage) {
        return cards.stream().filter(card -> card.stage() == stage);
    }

    public Stream<Card.Offer> offers() {
        return cards.stream().filter(Card.Offer.class::isInstance).map(Card.Offer.class::cast);
    }

    public boolean has(Place place) {
        return switch (place) {
            case Place.Whole _, Place.OfStage _ -> true;
            case Place.Of(var id) -> cards.has(id) || audience(id).isPresent();
            case Place.OfLink link -> link(link).isPresent();
        };
    }

    public Plan withSettings(Fields values) {
        return values.equals(settings) ? this : new Plan(values, audiences, stages, cards, links, putAside);
    }

    public Plan withAudiences(List<Audience> list) {
        return list.equals(audiences) ? this : new Plan(settings, list, stages, cards, links, putAside);
    }

    public Plan withStage(Stage stage, UnaryOperator<StagePlan> change) {
        var changed = change.apply(stage(stage));
        if (changed.equals(stage(stage))) return this;
        var all = new EnumMap<>(stages);
        all.put(stage, changed);
        return new Plan(settings, audiences, all, cards, links, putAside);
    }

    public Plan withCards(Cards list) {
        return list == cards ? this : new Plan(settings, audiences, stages, list, links, putAside);
    }

    /// Cards and links at once, for what takes cards away or brings them with their links.
    public Plan withCards(Cards list, List<Link> ways) {
        return new Plan(settings, audiences, stages, list, ways, putAside);
    }

    public Plan replacing(Id card, UnaryOperator<Card> change) {
        return withCards(cards.replacing(card, change));
    }

    public Plan withLinks(List<Link> list) {
        return list.equals(links) ? this : new Plan(settings, audiences, stages, cards, list, putAside);
    }

    public Plan withPutAside(List<PutAside> list) {
        return list.equals(putAside) ? this : new Plan(settings, audiences, stages, cards, links, list);
    }

    /// The fields of whatever stands at a place, if it is there.
    public Optional<Fields> at(Place place) {
        return switch (place) {
            case Place.Whole _ -> Optional.of(settings);
            case Place.OfStage(var stage) -> Optional.of(stage(stage).fields());
            case Place.Of(var id) -> card(id).map(Card::fields).or(() -> audience(id).map(Audience::fields));
            case Place.OfLink link -> link(link).map(Link::fields);
        };
    }

    /// The plan with other fields at a place; the very same plan if nothing stands there.
    public Plan with(Place place, Function<Fields, Fields> change) {
        return switch (place) {
            case Place.Whole _ -> withSettings(change.apply(settings));
            case Place.OfStage(var stage) -> withStage(stage, one -> new StagePlan(change.apply(one.fields())));
            case Place.Of(var id) when cards.has(id) -> replacing(id, card -> card.with(change.apply(card.fields())));
            case Place.Of(var id) -> withAudiences(audiences.stream()
                    .map(one -> one.id().equals(id) ? new Audience(id, change.apply(one.fields())) : one).toList());
            case Place.OfLink(var from, var to) -> withLinks(links.stream()
                    .map(one -> one.from().equals(from) && one.to().equals(to) ? one.with(change.apply(one.fields())) : one).toList());
        };
    }
}
