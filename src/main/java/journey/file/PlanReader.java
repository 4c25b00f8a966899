package journey.file;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import journey.plan.Audience;
import journey.plan.Link;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.Unknown;
import org.jspecify.annotations.Nullable;

/// Reads a plan from its tokens into drafts. When the text breaks off or breaks, what was read until then is there.
final class PlanReader extends PartReader {
    static final Form PLAN = Form.of(parts());
    static final Form AUDIENCE = Form.and(Audience.FIELDS, "id");
    static final Form LINK = Form.and(Link.FIELDS, "from", "to");
    static final Form PUT_ASIDE = Form.and(PutAside.FIELDS, "rule", "at");
    static final Form STAGES = Form.of(Stage.ALL.stream().map(Stage::word).toList());

    final List<Draft.OfAudience> audiences = new ArrayList<>();
    final Map<Stage, StagePlan> stages = new EnumMap<>(Stage.class);
    final List<Draft.OfCard> cards = new ArrayList<>();
    final List<Draft.OfLink> links = new ArrayList<>();
    final List<Draft.OfPutAside> putAside = new ArrayList<>();
    /// What the file says of itself, as it stands.
    Scalars.@Nullable Scalar format;
    Scalars.@Nullable Scalar version;
    /// How far the whole cards reach; 0 before the list of cards was met.
    int wholeUntil;
    private int linksBefore;
    private int putAsideBefore;

    PlanReader(Tokens in) {
        super(in, PLAN);
    }

    private static List<Object> parts() {
        var parts = new ArrayList<Object>(List.of("format", "version"));
        parts.addAll(Settings.BEFORE);
        parts.addAll(List.of("audiences", "stages", "cards", "links", "putAside"));
        parts.addAll(Settings.AFTER);
        return parts;
    }

    @Override
    boolean hasOwn(String key) {
        return switch (key) {
            case "audiences" -> !audiences.isEmpty();
            case "stages" -> stages.values().stream().anyMatch(stage -> !stage.fields().isEmpty());
            case "cards" -> !cards.isEmpty();
            case "links" -> !links.isEmpty();
            case "putAside" -> !putAside.isEmpty();
            default -> true;
        };
    }

    @Override
    void forgetOwn(String key) {
        switch (key) {
            case "audiences" -> audiences.clear();
            case "stages" -> stages.clear();
            case "cards" -> cards.clear();
            case "links" -> {
                links.clear();
                linksBefore = 0;
            }
            case "putAside" -> {
                putAside.clear();
                putAsideBefore = 0;
            }
            default -> { } // format and version are set anew
        }
    }

    @Override
    boolean own(String key) throws IOException {
        return switch (key) {
            case "format" -> {
                format = in.now().isScalarValue() ? in.scalar() : null;
                yield in.now().isScalarValue();
            }
            case "version" -> {
                version = in.now().isScalarValue() ? in.scalar() : null;
                yield in.now().isScalarValue();
            }
            case "stages" -> in.is(JsonToken.START_OBJECT) ? readStages() : misunderstood();
            case "cards" -> {
                wholeUntil = in.end();
                linksBefore = links.size();
                putAsideBefore = putAside.size();
                yield list(key, index -> {
                    cards.add(CardReader.read(in, index, cards.isEmpty() ? Stage.AWARE : cards.getLast().stage()));
                    wholeUntil = in.end();
                });
            }
            case "audiences" -> list(key, index -> audiences.add(Pair.audience(in, index)));
            case "links" -> list(key, index -> links.add(Pair.link(in, index)));
            default -> list(key, index -> putAside.add(Pair.putAside(in, index)));
        };
    }

    private boolean misunderstood() {
        in.notes.kept("file.found.not-understood");
        return false;
    }

    /// Forgets the links and findings that stood after the cards: they are looked for again together with lost cards.
    void backToCards() {
        links.subList(linksBefore, links.size()).clear();
        putAside.subList(putAsideBefore, putAside.size()).clear();
    }

    interface Item {
        void read(int index) throws IOException;
    }

    private boolean list(String key, Item item) throws IOException {
        if (!in.is(JsonToken.START_ARRAY)) return misunderstood();
        for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
            if (in.now() == null) throw new IOException("the list has no end");
            in.notes.into(i);
            if (in.is(JsonToken.START_OBJECT)) item.read(i);
            else {
                in.notes.changed(key.equals("cards") ? "file.found.no-card" : "file.found.no-object");
                in.parser().skipChildren();
            }
            in.notes.out();
        }
        return true;
    }

    private boolean readStages() throws IOException {
        var unknown = new ArrayList<Unknown>(0);
        in.object(new Tokens.Taker() {
            @Override
            public Form form() {
                return STAGES;
            }

            @Override
            public boolean take(String key, int place) throws IOException {
                if (in.is(JsonToken.START_OBJECT)) stages.put(Stage.ALL.get(place), new StagePlan(new PartReader(in, Form.of(StagePlan.SHAPE)).read()));
                else if (!in.is(JsonToken.VALUE_NULL)) return misunderstood();
                return true;
            }

            @Override
            public void forget(String key, int place) {
                stages.remove(Stage.ALL.get(place));
            }
        }, unknown);
        keep(Kept.under("stages", Kept.inOrder(unknown, STAGES, key -> Stage.of(key).map(stages::get).filter(one -> !one.fields().isEmpty()).isPresent())));
        return true;
    }
}
