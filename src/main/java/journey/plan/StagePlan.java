package journey.plan;

import java.util.List;

/// What the team wrote about one stage: its goal, who looks after it, why it is skipped if it is, and its inputs of the forecast.
public record StagePlan(Fields fields) implements Part {
    public static final Field<String> GOAL = Field.of("goal", new Kind.Line());
    public static final Field<String> OWNER = CardFields.OWNER;
    public static final Field<String> NOTE = Field.of("note", new Kind.Prose());
    public static final Field<String> SKIPPED = Field.of("skipped", new Kind.Line());
    public static final Field<String> PEOPLE = Field.of("people", new Kind.Line());
    public static final Field<Amount> ENTERS = Field.of("enters", new Kind.Sum(Kind.Unit.PEOPLE));
    public static final Field<Rate> ONWARD = Field.of("onward", new Kind.Share());
    public static final Field<StepBack> BACK = Field.of("back", new Kind.One<>(StepBack.SHAPE));
    public static final Field<Amount> SPEND = CardFields.SPEND;

    public static final Shape<StagePlan> SHAPE = new Shape<>(
            List.of(GOAL, OWNER, NOTE, SKIPPED, PEOPLE, ENTERS, ONWARD, BACK, SPEND), StagePlan::new);

    public static final StagePlan EMPTY = new StagePlan(Fields.NONE);

    public String goal() {
        return fields.text(GOAL);
    }

    public String owner() {
        return fields.text(OWNER);
    }

    /// Whether the team skips this stage on purpose; the reason is the text of [#SKIPPED].
    public boolean isSkipped() {
        return fields.has(SKIPPED);
    }

    /// The share of a stage's people who step back, and the stage that they go to. The share stands in the same object as the
    /// goal, so it is read and written by [#RATE] without a key of its own.
    public record StepBack(Fields fields) implements Part {
        public static final Field<Stage> TO = Field.of("to", new Kind.Choice<>(Stage.class));
        public static final Field<Rate> RATE = Field.of("", new Kind.Share());
        public static final Shape<StepBack> SHAPE = new Shape<>(List.of(TO, RATE), StepBack::new);
    }
}
