package journey.interview;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;

/// One question: its texts, in which form it is answered, and where the answer stands in a plan. Its id is kept in files and stays.
public final class Question {
    private final String id;
    private final Chapter chapter;
    private final Asked<?> asked;
    private final Predicate<Plan> fits;
    private final Function<Plan, Phrase> text;
    private final Function<Reply, Optional<Phrase>> wrong;

    /// A form of asking and a place for the answer, of one type of value.
    private record Asked<T>(Ask<T> ask, Spot<T> spot) {
        Optional<Reply> reply(Plan plan) {
            return spot.read(plan).map(ask.said());
        }

        void write(Writing writing, Reply reply) {
            spot.write(writing, ask.meant().apply(reply));
        }
    }

    private Question(String id, Chapter chapter, Asked<?> asked, Predicate<Plan> fits, Function<Plan, Phrase> text, Function<Reply, Optional<Phrase>> wrong) {
        this.id = id;
        this.chapter = chapter;
        this.asked = asked;
        this.fits = fits;
        this.text = text;
        this.wrong = wrong;
    }

    /// @param name its id after the chapter's word
    static <T> Question of(Chapter chapter, String name, Ask<T> ask, Spot<T> spot) {
        var id = chapter.word() + "." + name;
        return new Question(id, chapter, new Asked<>(ask, spot), _ -> true, _ -> Phrase.of("interview." + id), _ -> Optional.empty());
    }

    /// The same question, asked only of plans for which it makes sense.
    Question when(Predicate<Plan> sense) {
        return new Question(id, chapter, asked, sense, text, wrong);
    }

    /// The same question in words that depend on the plan.
    Question worded(Function<Plan, Phrase> words) {
        return new Question(id, chapter, asked, fits, words, wrong);
    }

    /// The same question, which some replies of its form do not answer.
    Question refusing(Function<Reply, Optional<Phrase>> why) {
        return new Question(id, chapter, asked, fits, text, why);
    }

    public String id() {
        return id;
    }

    public Chapter chapter() {
        return chapter;
    }

    public Phrase text(Plan plan) {
        return text.apply(plan);
    }

    /// What it is about, in a few words.
    public Phrase topic() {
        return say("topic");
    }

    /// Why it is asked, or what to think of.
    public Phrase help() {
        return say("help");
    }

    /// An answer that somebody else might give.
    public Phrase example() {
        return say("example");
    }

    private Phrase say(String what) {
        return Phrase.of("interview." + id + "." + what);
    }

    public Form form(Plan plan) {
        return asked.ask().form().apply(plan);
    }

    /// What the plan answers already.
    public Optional<Reply> reply(Plan plan) {
        return asked.reply(plan);
    }

    /// Why a reply of the right form is no answer, if it is none.
    public Optional<Phrase> wrong(Reply reply) {
        return wrong.apply(reply);
    }

    /// What on the board it is about: a card, if there is one, else the stage.
    public Place place(Plan plan) {
        return asked.spot().place(plan).or(() -> chapter.stage().map(Place.OfStage::new)).orElse(Place.PLAN);
    }

    boolean fits(Plan plan) {
        return fits.test(plan);
    }

    void write(Writing writing, Reply reply) {
        asked.write(writing, reply);
    }

    @Override
    public String toString() {
        return id;
    }
}
