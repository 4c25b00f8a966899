package journey.file;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import journey.plan.Amount;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Cards;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Kind;
import journey.plan.Link;
import journey.plan.Part;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Rate;
import journey.plan.Shape;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// Makes sure before a save that bytes say what a plan says. What a file cannot hold does not count: broken characters, which are
/// written as U+FFFD, and the place of what is not known, which may have been after a field that is gone.
final class Check {
    private Check() {}

    /// Ids for plans that are looked at and thrown away.
    static Ids passing() {
        var count = new AtomicLong();
        return () -> new Id("passing-" + count.incrementAndGet());
    }

    static boolean says(byte[] bytes, Plan plan) {
        // What was not understood when the plan was opened is written as it was, and found again.
        return PlanFile.read(bytes, passing()).whole().filter(stored -> says(stored, plan)).isPresent();
    }

    private static boolean says(Stored stored, Plan plan) {
        return stored.says(plan) || normal(stored.plan()).equals(normal(plan));
    }

    private static Plan normal(Plan plan) {
        var stages = new EnumMap<Stage, StagePlan>(Stage.class);
        plan.stages().forEach((stage, one) -> stages.put(stage, new StagePlan(normal(one.fields()))));
        return new Plan(normal(plan.settings()),
                plan.audiences().stream().map(one -> new Audience(one.id(), normal(one.fields()))).toList(),
                stages,
                Cards.of(plan.cards().stream().map(Check::normal).toList()),
                plan.links().stream().map(one -> new Link(one.from(), one.to(), normal(one.fields()))).toList(),
                plan.putAside().stream().map(one -> new PutAside(Clean.text(one.rule()), one.at(), normal(one.fields()))).toList());
    }

    private static Card normal(Card card) {
        return card instanceof Card.Foreign(var id, var stage, var typeName, var fields)
                ? new Card.Foreign(id, stage, Clean.text(typeName), normal(fields))
                : card.with(normal(card.fields()));
    }

    private static Fields normal(Fields fields) {
        var filling = new Fields.Filling();
        for (var field : fields.present()) put(filling, field, fields);
        return filling.done(List.of());
    }

    @SuppressWarnings("unchecked") // the value stays of its kind
    private static <T> void put(Fields.Filling filling, Field<T> field, Fields fields) {
        filling.put(field, (T) normal(field.kind(), fields.get(field).orElseThrow()));
    }

    @SuppressWarnings("unchecked") // a field holds what its kind says
    private static Object normal(Kind<?> kind, Object value) {
        return switch (kind) {
            case Kind.Line _, Kind.Prose _, Kind.Address _ -> Clean.text((String) value);
            case Kind.Words _ -> ((List<String>) value).stream().map(Clean::text).toList();
            case Kind.Raw _ -> Raw.compact((String) value);
            case Kind.Decimal _ -> new BigDecimal(((BigDecimal) value).toPlainString());
            case Kind.Share _ -> Rates.rate(Rates.scalars((Rate) value)).orElseThrow();
            case Kind.Sum _ -> switch ((Amount) value) {
                case Amount.Exact(var exact) -> new Amount.Exact(new BigDecimal(exact.toPlainString()));
                case Amount.Range range -> Rates.range(Rates.scalars(range)).orElseThrow();
            };
            case Kind.One<?>(var shape) -> part(shape, (Part) value);
            case Kind.Many<?>(var shape) -> ((List<Part>) value).stream().map(one -> part(shape, one)).toList();
            case Kind.Named<?>(var shape) -> {
                var map = new LinkedHashMap<String, Part>();
                ((Map<String, Part>) value).forEach((name, one) -> map.put(Clean.text(name), part(shape, one)));
                yield map;
            }
            case Kind.Whole _, Kind.Wholes _, Kind.Day _, Kind.Flag _, Kind.Choice<?> _, Kind.Choices<?> _, Kind.OfAudience _, Kind.OwnId _ -> value;
        };
    }

    private static Part part(Shape<?> shape, Part part) {
        return shape.of(normal(part.fields()));
    }
}
