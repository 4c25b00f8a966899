package journey.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.plan.Fields;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;

/// How far a plan is in the interview. Nothing of that is kept beside the plan: what it answers it shows, and which questions somebody has
/// dealt with stands in its settings, so that whoever opens it next can go on.
public final class Interview {
    /// All questions, in their order.
    public static final List<Question> ALL = Stream.of(StartQuestions.ALL, MeetingQuestions.ALL, TrustQuestions.ALL, CustomerQuestions.ALL, FanQuestions.ALL)
            .flatMap(List::stream).toList();

    /// How it stands with a question.
    public enum State { OPEN, ANSWERED, SKIPPED }

    private final Plan plan;
    private final List<Question> questions;

    private Interview(Plan plan) {
        this.plan = plan;
        questions = ALL.stream().filter(question -> !isLeftOut(question) && question.fits(plan)).toList();
    }

    public static Interview of(Plan plan) {
        return new Interview(plan);
    }

    /// The ids of the questions that somebody answered or skipped.
    static List<String> done(Plan plan) {
        return plan.settings().get(Settings.INTERVIEW).map(one -> one.fields().list(Settings.Interview.DONE)).orElse(List.of());
    }

    /// About a stage that the team leaves out on purpose nothing is asked.
    private boolean isLeftOut(Question question) {
        return question.chapter().stage().filter(stage -> plan.stage(stage).isSkipped() && plan.cardsIn(stage).findAny().isEmpty()).isPresent();
    }

    /// The questions that make sense for the plan as it is.
    public List<Question> questions() {
        return questions;
    }

    public List<Question> questions(Chapter chapter) {
        return questions.stream().filter(question -> question.chapter().equals(chapter)).toList();
    }

    public State state(Question question) {
        return question.reply(plan).isPresent() ? State.ANSWERED : done(plan).contains(question.id()) ? State.SKIPPED : State.OPEN;
    }

    public List<Question> open() {
        return questions.stream().filter(question -> state(question) == State.OPEN).toList();
    }

    /// The next open question after one, which need not be asked any more.
    public Optional<Question> openAfter(Question question) {
        return open().stream().filter(one -> ALL.indexOf(one) > ALL.indexOf(question)).findFirst();
    }

    /// The question before one, open or not.
    public Optional<Question> before(Question question) {
        return questions.stream().filter(one -> ALL.indexOf(one) < ALL.indexOf(question)).reduce((_, last) -> last);
    }

    /// The question that somebody had dealt with in `earlier` and that is open now: an answer that was undone.
    public Optional<Question> reopenedSince(Interview earlier) {
        return open().stream().filter(question -> earlier.state(question) != State.OPEN).findFirst();
    }

    /// What an answer changes, as one step. An answer that the plan gives already changes nothing.
    public Edit answer(Question question, Reply reply, Ids ids) {
        var writing = new Writing(plan, ids);
        if (!question.reply(plan).equals(Optional.of(reply))) {
            question.write(writing, reply);
            finish(question, writing);
        }
        return new Edit.Together(Phrase.of("edit.answer", question.topic()), writing.edits());
    }

    /// Lays a question aside for good; what the plan answers stays.
    public Edit skip(Question question) {
        var writing = new Writing(plan, () -> {
            throw new IllegalStateException("a question that is skipped makes no card");
        });
        finish(question, writing);
        return new Edit.Together(Phrase.of("edit.skip-question", question.topic()), writing.edits());
    }

    private static void finish(Question question, Writing writing) {
        var done = new ArrayList<>(done(writing.plan()));
        if (!done.contains(question.id())) done.add(question.id());
        var before = writing.plan().settings().get(Settings.INTERVIEW).map(Settings.Interview::fields).orElse(Fields.NONE);
        writing.put(Place.PLAN, Settings.INTERVIEW, new Settings.Interview(before.with(Settings.Interview.DONE, done)));
    }
}
