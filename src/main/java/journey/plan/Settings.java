package journey.plan;

import java.util.List;
import java.util.Map;

/// The fields of the plan itself, and of the small parts that stand in them.
public final class Settings {
    private Settings() {}

    public static final Field<String> TITLE = Field.of("title", new Kind.Line());
    public static final Field<String> LANGUAGE = Field.of("language", new Kind.Line());
    public static final Field<Period> PERIOD = Field.of("period", new Kind.One<>(Period.SHAPE));
    public static final Field<String> CURRENCY = Field.of("currency", new Kind.Line());
    public static final Field<Profile> PROFILE = Field.of("profile", new Kind.Choice<>(Profile.class));
    public static final Field<String> PROMISE = Field.of("promise", new Kind.Prose());
    public static final Field<Brand> BRAND = Field.of("brand", new Kind.One<>(Brand.SHAPE));
    public static final Field<Map<String, RuleSetting>> RULES = Field.of("rules", new Kind.Named<>(RuleSetting.SHAPE));
    public static final Field<Lenses> LENS = Field.of("lens", new Kind.One<>(Lenses.SHAPE));
    public static final Field<Map<String, StateNote>> STATES = Field.of("states", new Kind.Named<>(StateNote.SHAPE));
    public static final Field<List<Scenario>> SCENARIOS = Field.of("scenarios", new Kind.Many<>(Scenario.SHAPE));
    public static final Field<Map<String, ImportColumn>> IMPORTS = Field.of("imports", new Kind.Named<>(ImportColumn.SHAPE));
    public static final Field<Interview> INTERVIEW = Field.of("interview", new Kind.One<>(Interview.SHAPE));
    public static final Field<List<Remark>> REMARKS = Field.of("remarks", new Kind.Many<>(Remark.SHAPE));
    public static final Field<List<Conflict>> CONFLICTS = Field.of("conflicts", new Kind.Many<>(Conflict.SHAPE));

    /// What stands before the audiences, stages, cards, links and findings put aside in the file.
    public static final List<Field<?>> BEFORE = List.of(TITLE, LANGUAGE, PERIOD, CURRENCY, PROFILE, PROMISE, BRAND);

    /// What stands after them.
    public static final List<Field<?>> AFTER =
            List.of(RULES, LENS, STATES, SCENARIOS, IMPORTS, INTERVIEW, REMARKS, CONFLICTS);

    /// The time that the plan's numbers are about.
    public record Period(Fields fields) implements Part {
        public static final Field<String> NAME = Field.of("name", new Kind.Line());
        public static final Field<Span> LENGTH = Field.of("length", new Kind.Choice<>(Span.class));
        public static final Field<java.time.LocalDate> FROM = CardFields.FROM;
        public static final Field<java.time.LocalDate> UNTIL = CardFields.UNTIL;
        public static final Shape<Period> SHAPE = new Shape<>(List.of(NAME, LENGTH, FROM, UNTIL), Period::new);
    }

    /// Whose plan it is: a name, and a picture to hand on with it.
    public record Brand(Fields fields) implements Part {
        public static final Field<String> NAME = Field.of("name", new Kind.Line());
        public static final Field<String> LOGO = Field.of("logo", new Kind.Line());
        public static final Shape<Brand> SHAPE = new Shape<>(List.of(NAME, LOGO), Brand::new);
    }

    /// A rule of the validator, set by the plan: its severity there, or off, and why.
    public record RuleSetting(Fields fields) implements Part {
        public static final Field<Weight> SEVERITY = Field.of("severity", new Kind.Choice<>(Weight.class));
        public static final Field<String> REASON = Field.of("reason", new Kind.Line());
        public static final Shape<RuleSetting> SHAPE = new Shape<>(List.of(SEVERITY, REASON), RuleSetting::new);
    }

    /// How other models of a journey are laid over this plan.
    public record Lenses(Fields fields) implements Part {
        public static final Field<List<Integer>> INBOUND = Field.of("inbound", new Kind.Wholes());
        public static final Shape<Lenses> SHAPE = new Shape<>(List.of(INBOUND), Lenses::new);
    }

    /// What a column of a table of readings holds, known by its header: `metric`, `day`, `value`, `count`, `out-of` or `nothing`, or the id
    /// of the metric card whose values stand in it.
    public record ImportColumn(Fields fields) implements Part {
        public static final Field<String> HOLDS = Field.of("holds", new Kind.Line());
        public static final Shape<ImportColumn> SHAPE = new Shape<>(List.of(HOLDS), ImportColumn::new);
    }

    /// What the team wrote about a customer state.
    public record StateNote(Fields fields) implements Part {
        public static final Field<String> BEHAVIOUR = Field.of("behaviour", new Kind.Line());
        public static final Field<String> ACTIVITY = Field.of("activity", new Kind.Line());
        public static final Shape<StateNote> SHAPE = new Shape<>(List.of(BEHAVIOUR, ACTIVITY), StateNote::new);
    }

    /// A named set of other inputs for the forecast.
    public record Scenario(Fields fields) implements Part {
        public static final Field<Id> ID = Field.of("id", new Kind.OwnId());
        public static final Field<String> NAME = Field.of("name", new Kind.Line());
        public static final Field<String> CHANGES = Field.of("changes", new Kind.Raw());
        public static final Shape<Scenario> SHAPE = new Shape<>(List.of(ID, NAME, CHANGES), Scenario::new);
    }

    /// How far the questions of the interview have been dealt with: the ids of those that were answered or skipped.
    public record Interview(Fields fields) implements Part {
        public static final Field<List<String>> DONE = Field.of("done", new Kind.Words());
        public static final Shape<Interview> SHAPE = new Shape<>(List.of(DONE), Interview::new);
    }

    /// What somebody had to say about a place of the plan.
    public record Remark(Fields fields) implements Part {
        public static final Field<Id> ID = Field.of("id", new Kind.OwnId());
        public static final Field<String> AT = Field.of("at", new Kind.Line());
        public static final Field<String> BY = Field.of("by", new Kind.Line());
        public static final Field<String> ON = Field.of("on", new Kind.Line());
        public static final Field<String> TEXT = CardFields.TEXT;
        public static final Field<Boolean> RESOLVED = Field.of("resolved", new Kind.Flag());
        public static final Shape<Remark> SHAPE = new Shape<>(List.of(ID, AT, BY, ON, TEXT, RESOLVED), Remark::new);
    }

    /// A value that two people changed differently, and that somebody has yet to choose.
    public record Conflict(Fields fields) implements Part {
        public static final Field<String> AT = Remark.AT;
        public static final Field<String> BASE = Field.of("base", new Kind.Raw());
        public static final Field<String> MINE = Field.of("mine", new Kind.Raw());
        public static final Field<String> THEIRS = Field.of("theirs", new Kind.Raw());
        public static final Shape<Conflict> SHAPE = new Shape<>(List.of(AT, BASE, MINE, THEIRS), Conflict::new);
    }
}
