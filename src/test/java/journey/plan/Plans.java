package journey.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import journey.plan.Texts.Taste;

/// Random plans for laws, always the same for a seed: every type of card, every field, texts in every script and of every
/// malice, fields and cards that nobody knows, links, stages, findings put aside.
public final class Plans {
    private final SplittableRandom random;
    private final Ids ids;
    private final Values values;
    private final int share;
    private final boolean withForeign;
    private final List<Id> cardIds = new ArrayList<>();
    private final List<Id> audienceIds = new ArrayList<>();

    private Plans(long seed, Taste taste, int share) {
        random = new SplittableRandom(seed);
        ids = Ids.from(new SplittableRandom(seed ^ 0x5eed));
        withForeign = taste != Taste.PLAIN;
        this.share = share;
        values = new Values(random, new Texts(random, taste), ids, () -> anyOf(cardIds), () -> anyOf(audienceIds), withForeign ? 4 : 0);
    }

    /// A plan of up to some 40 cards, with all that a file can hold.
    public static Plan some(long seed) {
        return sized((int) (new SplittableRandom(seed).nextDouble() * 40), seed);
    }

    /// The same with so many cards.
    public static Plan sized(int cards, long seed) {
        return new Plans(seed, Taste.WILD, 40).plan(cards);
    }

    /// A plan as a planner would write one: short texts in Latin letters, nothing unknown.
    public static Plan plain(int cards, long seed) {
        return new Plans(seed, Taste.PLAIN, 30).plan(cards);
    }

    /// A plan whose texts no file can hold as they are: broken surrogates, NUL. A clipboard can bring such.
    public static Plan broken(long seed) {
        return new Plans(seed, Taste.BROKEN, 60).plan(20);
    }

    /// Seeds for laws: 1 to `count`.
    public static LongStream seeds(int count) {
        return LongStream.rangeClosed(1, count);
    }

    private Id anyOf(List<Id> list) {
        return list.isEmpty() ? ids.next() : values.one(list);
    }

    private Plan plan(int count) {
        for (int i = 0; i < count; i++) cardIds.add(ids.next());
        for (int i = random.nextInt(4); i > 0; i--) audienceIds.add(ids.next());

        var audiences = audienceIds.stream().map(id -> new Audience(id, values.some(Audience.FIELDS, 80, "id"))).toList();
        var stages = new EnumMap<Stage, StagePlan>(Stage.class);
        for (var stage : values.someStages()) stages.put(stage, new StagePlan(values.some(StagePlan.SHAPE.fields(), 50)));
        var cards = new ArrayList<Card>();
        for (var id : cardIds) cards.add(card(id));
        return new Plan(settings(), audiences, stages, Cards.of(cards), links(cards), putAside());
    }

    private Fields settings() {
        var shape = new ArrayList<>(Settings.BEFORE);
        shape.addAll(Settings.AFTER);
        var drawn = values.some(shape, 50, "format", "version");
        return drawn.has(Settings.TITLE) ? drawn : drawn.with(Settings.TITLE, "A plan of " + cardIds.size() + " cards");
    }

    private Card card(Id id) {
        var stage = values.one(Stage.ALL);
        if (withForeign && random.nextInt(12) == 0)
            return new Card.Foreign(id, stage, values.one(List.of("experiment", "x y", "Note")), values.some(CardFields.COMMON, share, "id", "stage", "type"));
        var type = values.one(List.of(CardType.values()));
        var fields = values.some(CardFields.of(type), share, "id", "stage", "type");
        return Card.of(type, id, stage, random.nextInt(10) == 0 ? fields : fields.with(CardFields.TITLE, titled(fields, type)));
    }

    private static String titled(Fields fields, CardType type) {
        return fields.has(CardFields.TITLE) ? fields.text(CardFields.TITLE) : "A " + type.word();
    }

    private List<Link> links(List<Card> cards) {
        var links = new ArrayList<Link>();
        var seen = new HashSet<Place>();
        for (int i = cards.isEmpty() ? 0 : random.nextInt(cards.size() + 1); i > 0; i--) {
            var from = values.one(cardIds);
            var to = random.nextInt(4) == 0 ? new End.AtStage(values.one(Stage.ALL)) : new End.AtCard(values.one(cardIds));
            var link = new Link(from, to, values.some(Link.FIELDS, 50, "from", "to"));
            if (seen.add(link.place())) links.add(link);
        }
        return links;
    }

    private List<PutAside> putAside() {
        var list = new ArrayList<PutAside>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var at = random.nextBoolean() ? Place.PLAN : new Place.OfStage(values.one(Stage.ALL));
            list.add(new PutAside(values.one(List.of("no-owner", "stage-skipped")), at, values.some(PutAside.FIELDS, 80, "rule", "at")));
        }
        return list;
    }
}
