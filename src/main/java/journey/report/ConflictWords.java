package journey.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.guide.State;
import journey.merge.Choice;
import journey.merge.Conflict;
import journey.merge.Step;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields.Bring;
import journey.plan.CardFields.Reading;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Kind;
import journey.plan.Link;
import journey.plan.Part;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.Unknown;
import journey.rule.Rules;
import journey.text.Places;
import journey.text.Words;

/// Says what has to be chosen after a merge: what it is about, and each of the values, a card by what distinguishes it.
public final class ConflictWords {
    /// How much of a card is told.
    private static final int ROWS = 6;
    private final Plan plan;
    private final Words words;
    private final FieldWords fields;

    /// @param plan the plan that holds mine
    public ConflictWords(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
        fields = new FieldWords(plan, words);
    }

    /// "First month for 1: Price".
    public String name(Conflict conflict) {
        var steps = conflict.at().steps();
        var place = place(conflict.at().place());
        if (steps.isEmpty()) return place;
        if (steps.getFirst() == Step.Own.PUT_ASIDE) return aside(steps);
        return words.say("difference.choice", place, steps(steps));
    }

    private String place(Place place) {
        return place instanceof Place.OfStage(var stage) ? words.name(stage) : words.say(Places.name(plan, place));
    }

    private String aside(List<Step> steps) {
        if (steps.size() < 3) return words.say("difference.choice", place(Place.PLAN), words.say("field.putAside"));
        var rule = Rules.of(steps.get(1).text()).map(one -> words.say(one.title())).orElse(steps.get(1).text());
        return words.say("difference.choice.aside", Place.of(steps.get(2).text()).map(this::place).orElse(steps.get(2).text()), rule);
    }

    private String steps(List<Step> steps) {
        var outer = Optional.<Field<?>>empty();
        var parts = new ArrayList<String>();
        for (var step : steps) {
            parts.add(switch (step) {
                case Step.Of(var field) -> name(outer, field);
                case Step.Named(var name) -> element(outer, name);
                case Step.Foreign(var key) -> words.say("difference.choice.unknown", key);
                case Step.Own.STAGE -> words.say("field.stage");
                case Step.Own.ORDER -> words.say("difference.choice.order");
                case Step.Own.PUT_ASIDE -> words.say("field.putAside");
            });
            if (step instanceof Step.Of(var field)) outer = Optional.of(field);
        }
        return parts.stream().reduce((some, next) -> words.say("board.list", some, next)).orElseThrow();
    }

    private String name(Optional<Field<?>> outer, Field<?> field) {
        if (outer.isEmpty()) return ChangeWords.name(field, words, fields);
        return isSpokenFor(outer.get()) ? words.say("field." + outer.get().key() + "." + field.key()) : words.say("difference.inner." + field.key());
    }

    private static boolean isSpokenFor(Field<?> field) {
        return field == Settings.PERIOD || field == Settings.BRAND || field == CardFields.UTM;
    }

    private String element(Optional<Field<?>> list, String name) {
        if (list.filter(Settings.RULES::equals).isPresent()) return Rules.of(name).map(rule -> words.say(rule.title())).orElse(name);
        if (list.filter(CardFields.BRINGS::equals).isPresent()) return Stage.of(name).map(words::name).orElse(name);
        if (list.filter(Settings.STATES::equals).isPresent()) return Stream.of(State.values()).filter(state -> state.word().equals(name)).map(words::name).findFirst().orElse(name);
        if (list.filter(Settings.SCENARIOS::equals).isPresent())
            return plan.settings().list(Settings.SCENARIOS).stream().map(one -> one.fields()).filter(one -> one.get(Settings.Scenario.ID).filter(id -> id.value().equals(name)).isPresent())
                    .map(one -> one.text(Settings.Scenario.NAME)).filter(one -> !one.isBlank()).findFirst().orElse(name);
        return name;
    }

    /// What both began with; absent where nothing stood there, or nobody knows any more what did.
    public Optional<String> base(Conflict conflict) {
        return conflict.base().map(value -> said(conflict, value, Optional.empty()));
    }

    /// What a side made of it; what it took away is said to be removed.
    public String value(Conflict conflict, Choice.Side side) {
        if (isOrder(conflict)) return behind(side.of(conflict));
        return side.of(conflict).map(value -> said(conflict, value, conflict.base()))
                .orElseGet(() -> words.say(conflict.base().isPresent() ? "difference.choice.removed" : "difference.choice.nothing"));
    }

    private static boolean isOrder(Conflict conflict) {
        return conflict.at().steps().equals(List.of(Step.Own.ORDER));
    }

    private String behind(Optional<?> card) {
        return card.map(id -> words.say("difference.choice.behind", place(new Place.Of((Id) id)))).orElseGet(() -> words.say("difference.choice.first"));
    }

    private String said(Conflict conflict, Object value, Optional<?> base) {
        var said = plainly(conflict, value, base);
        return said.isBlank() ? words.say("difference.choice.blank") : said;
    }

    private String plainly(Conflict conflict, Object value, Optional<?> base) {
        return switch (value) {
            case Card card -> card(card, base);
            case Audience audience -> lines(Stream.concat(Stream.of(audience.name()), changed(fields.of(audience), base.map(one -> fields.of((Audience) one)))));
            case Link link -> lines(Link.FIELDS.stream().flatMap(field -> row(field, link.fields(), field == Link.KIND ? words.say("field.way-kind") : words.say("field." + field.key()))));
            case PutAside aside -> aside.reason().isBlank() ? words.say("difference.choice.put-aside") : aside.reason();
            case Unknown unknown -> unknown.json();
            case Stage stage -> words.name(stage);
            default -> isOrder(conflict) ? behind(Optional.of(value)) : inner(conflict, value);
        };
    }

    private String inner(Conflict conflict, Object value) {
        var last = conflict.at().steps().getLast();
        if (last instanceof Step.Of(var field)) return field(field, value, plan.at(conflict.at().place()).orElse(Fields.NONE));
        return value instanceof Part part ? part(part) : value.toString();
    }

    /// A field, and where its value has many parts or none that people read, all that stands in it.
    private String field(Field<?> field, Object value, Fields beside) {
        if (field.kind() instanceof Kind.Flag) return words.say("report.yes");
        var said = fields.said(field, value, beside);
        if (!said.isBlank()) return said;
        return value instanceof Part part ? part(part) : value instanceof List<?> list ? lines(list.stream().map(one -> one instanceof Part part ? part(part) : one.toString())) : value.toString();
    }

    private String part(Part part) {
        if (part instanceof Reading || part instanceof Bring) return fields.part(part, Fields.NONE);
        var said = part.fields().present().stream().filter(field -> !(field.kind() instanceof Kind.OwnId))
                .flatMap(field -> row(field, part.fields(), words.say("difference.inner." + field.key())));
        return lines(Stream.concat(said, part.fields().unknown().stream().map(Unknown::json)));
    }

    private <T> Stream<String> row(Field<T> field, Fields in, String name) {
        return in.get(field).map(value -> words.say("difference.choice.row", name, field(field, value, in))).stream();
    }

    private String card(Card card, Optional<?> base) {
        var head = words.say("difference.choice.card", card.title().isBlank() ? words.say("word.untitled") : card.title(),
                card.type().<Object>map(type -> type).orElseGet(() -> words.say("field.over.foreign")), card.stage());
        return lines(Stream.concat(Stream.of(head), changed(fields.of(card), base.map(one -> fields.of((Card) one)))));
    }

    /// The rows that are not as they were; all of them if there were none.
    private Stream<String> changed(List<Row> rows, Optional<List<Row>> before) {
        var old = before.orElse(List.of());
        return rows.stream().filter(row -> !old.contains(row)).limit(ROWS).map(row -> words.say("difference.choice.row", row.name(), row.text()));
    }

    private static String lines(Stream<String> lines) {
        return String.join("\n", lines.filter(line -> !line.isBlank()).toList());
    }
}
