package journey.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.forecast.Measure;
import journey.plan.Address;
import journey.plan.Amount;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields.Bring;
import journey.plan.CardFields.Reading;
import journey.plan.CardFields.Utm;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Kind;
import journey.plan.Part;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Settings.Period;
import journey.plan.Settings;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.StagePlan.StepBack;
import journey.plan.StagePlan;
import journey.plan.Word;
import journey.report.Row.Weight;
import journey.text.FigureWords;
import journey.text.Words;

/// Says the fields of cards, stages and audiences, each by the name that it has in the inspector. What is not filled in is not said.
final class FieldWords {
    private final Plan plan;
    private final Words words;
    private final FigureWords figures;

    FieldWords(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
        figures = new FigureWords(words, plan);
    }

    /// All but the title.
    List<Row> of(Card card) {
        return rows(card.shape(), card.fields());
    }

    List<Row> of(Stage stage) {
        return rows(StagePlan.SHAPE.fields(), plan.stage(stage).fields());
    }

    /// All but the name.
    List<Row> of(Audience audience) {
        return rows(Audience.FIELDS, audience.fields());
    }

    private List<Row> rows(List<Field<?>> shape, Fields fields) {
        var rows = new ArrayList<Row>();
        for (var field : shape)
            if (field != CardFields.TITLE && field != Audience.NAME) fields.get(field).ifPresent(value -> add(rows, field, value, fields));
        return rows;
    }

    private void add(List<Row> rows, Field<?> field, Object value, Fields beside) {
        if (value instanceof Utm(var inner)) {
            for (var one : Utm.SHAPE.fields()) inner.get(one).ifPresent(text -> rows.add(Row.of(words.say("field.utm." + one.key()), text.toString())));
            return;
        }
        var href = field.kind() instanceof Kind.Address ? Address.toOpen((String) value) : Optional.<String>empty();
        var text = said(field, value, beside);
        if (!text.isBlank()) rows.add(new Row(name(field), text, href, field == StagePlan.GOAL ? Weight.GOAL : Weight.DETAIL));
    }

    String name(Field<?> field) {
        return words.say(field == StagePlan.SKIPPED ? "report.skipped" : "field." + field.key());
    }

    String said(Field<?> field, Object value, Fields beside) {
        if (field == CardFields.EVERY) return words.say("field.every." + ((Span) value).word());
        if (field == CardFields.MINUTES) return words.say("board.minutes", words.number((Integer) value));
        if (field == CardFields.KEPT_FOR) return kept((Integer) value, beside.get(CardFields.EVERY).orElse(Span.ONCE));
        if (field == CardFields.SHARE) return words.percent((BigDecimal) value);
        if (field == CardFields.TARGET) return measured(words.number((BigDecimal) value), beside);
        if (field == CardFields.SPEND || field == StagePlan.ENTERS) return perPeriod(amount(field, (Amount) value));
        if (field == CardFields.MEASURES) return Measure.of((String) value).map(figures::name).orElse((String) value);
        return plain(field, value, beside);
    }

    @SuppressWarnings("unchecked") // a field holds what its kind says
    private String plain(Field<?> field, Object value, Fields beside) {
        return switch (field.kind()) {
            case Kind.Line _, Kind.Prose _, Kind.Address _, Kind.Raw _ -> (String) value;
            case Kind.Whole _ -> words.number((Integer) value);
            case Kind.Wholes _ -> listed(((List<Integer>) value).stream().map(words::number));
            case Kind.Decimal _ -> words.number((BigDecimal) value);
            case Kind.Sum _ -> amount(field, (Amount) value);
            case Kind.Share _ -> rate((Rate) value);
            case Kind.Day _ -> words.date((LocalDate) value);
            case Kind.Flag _ -> words.say("report.yes");
            case Kind.Choice<?> _ -> words.name((Word) value);
            case Kind.Choices<?> _ -> listed(((List<Word>) value).stream().map(words::name));
            case Kind.Words _ -> listed(((List<String>) value).stream());
            case Kind.OfAudience _ -> audience((Id) value);
            case Kind.OwnId _ -> value.toString();
            case Kind.One<?> _ -> value instanceof StepBack(var back) ? stepBack(back) : "";
            case Kind.Many<?> _ -> lines(((List<Part>) value).stream().map(part -> part(part, beside)));
            case Kind.Named<?> _ -> "";
        };
    }

    String part(Part part, Fields beside) {
        return switch (part) {
            case Reading reading -> reading(reading, beside);
            case Bring(var fields) -> words.say("report.brings", fields.get(Bring.PEOPLE).map(words::people).orElse("?"), fields.get(Bring.INTO).map(words::name).orElse("?"));
            default -> "";
        };
    }

    /// What was measured, or how many are brought, without the day or the stage.
    String counted(Part part, Fields beside) {
        return switch (part) {
            case Reading reading -> reading.fields().has(Reading.VALUE) ? measured(words.measured(reading), beside) : words.measured(reading);
            case Bring(var fields) -> fields.get(Bring.PEOPLE).map(words::people).orElse("");
            default -> "";
        };
    }

    private String reading(Reading reading, Fields beside) {
        var value = counted(reading, beside);
        return reading.fields().get(Reading.ON).map(day -> words.say("report.reading", day, value)).orElse(value);
    }

    private String measured(String number, Fields metric) {
        var unit = metric.text(CardFields.UNIT);
        return unit.isBlank() ? number : words.say("board.measured", number, unit);
    }

    private String amount(Field<?> field, Amount amount) {
        if (field == CardFields.PRICE && !amount.isMore()) return words.say("field.free");
        return field.kind() instanceof Kind.Sum(var unit) && unit == Kind.Unit.PEOPLE ? words.people(amount) : words.money(amount, plan.currency());
    }

    private String perPeriod(String amount) {
        var length = plan.settings().get(Settings.PERIOD).flatMap(period -> period.fields().get(Period.LENGTH));
        return length.map(span -> words.say("field.unit.per." + span.word(), amount)).orElse(amount);
    }

    private String kept(int times, Span every) {
        return words.say(every == Span.ONCE ? "report.times" : "forecast.periods." + every.word(), words.number(times));
    }

    /// With whose share it is, where it says so.
    private String rate(Rate rate) {
        var share = rate instanceof Rate.OfMetric(var metric, var take, _) ? words.say("field.rate." + take.word(), metric(metric)) : words.rate(rate);
        if (rate.of().isBlank()) return share;
        return Stage.of(rate.of()).map(stage -> words.say("report.rate-of-stage", share, stage)).orElseGet(() -> words.say("report.rate-of", share, rate.of()));
    }

    private Object metric(Id id) {
        return plan.card(id).<Object>map(card -> card.title().isBlank() ? Phrase.of("word.untitled") : card.title()).orElseGet(() -> Phrase.of("field.rate.lost"));
    }

    private String stepBack(Fields back) {
        var rate = back.get(StepBack.RATE).map(this::rate).orElse("");
        return back.get(StepBack.TO).map(to -> rate.isEmpty() ? words.name(to) : words.say("report.back", rate, to)).orElse(rate);
    }

    private String audience(Id id) {
        return plan.audience(id).map(one -> one.name().isBlank() ? words.say("word.untitled") : one.name()).orElse(id.value());
    }

    private String listed(Stream<String> parts) {
        return parts.reduce((some, next) -> words.say("board.list", some, next)).orElse("");
    }

    private static String lines(Stream<String> parts) {
        return String.join("\n", parts.toList());
    }
}
