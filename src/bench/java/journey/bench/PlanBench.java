package journey.bench;

import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import journey.edit.Edit;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.layout.Board;
import journey.layout.Layout;
import journey.layout.View;
import journey.plan.CardFields;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.rule.Findings;
import journey.rule.Rules;
import journey.text.Words;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What a plan goes through on its way to the screen, warm, in milliseconds.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanBench {
    private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);

    @Param({"50", "500", "5000"})
    int cards;

    private final Ids ids = Ids.from(new SplittableRandom(1));
    private final View view = View.in(Words.in(Locale.UK));
    private final Layout layout = new Layout();
    private Plan plan;
    private byte[] bytes;
    private int typed;

    @Setup
    public void draw() {
        plan = Plans.plain(cards, 42);
        bytes = PlanFile.write(plan);
        layout.board(plan, view);
    }

    @Benchmark
    public Opened open() {
        return PlanFile.read(bytes, ids);
    }

    @Benchmark
    public byte[] write() {
        return PlanFile.write(plan);
    }

    @Benchmark
    public Findings check() {
        return Rules.check(plan, TODAY);
    }

    @Benchmark
    public Board layOut() {
        return Layout.of(plan, view);
    }

    /// A letter typed into a title: the edit, what all rules say, and the new board.
    @Benchmark
    public Board edit() {
        var card = plan.cards().get(typed % plan.cards().size());
        plan = new Edit.Put<>(new Place.Of(card.id()), CardFields.TITLE, "Typed " + typed++).apply(plan);
        Rules.check(plan, TODAY);
        return layout.board(plan, view);
    }
}
