package journey.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.forecast.Inputs;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Profile;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.Status;
import journey.plan.Weight;
import journey.text.Typed;
import journey.text.Typing;
import journey.text.Words;

/// Plans for tests, written as they look on the board: a column for each stage, in it the cards from top to bottom. A card's id is its
/// title in lower case with hyphens, and a number after it where the title stands twice.
final class Sketch {
    static final LocalDate TODAY = LocalDate.of(2027, 5, 1);
    static final Words ENGLISH = Words.in(Locale.UK);

    private Sketch() {}

    record Piece(CardType type, Fields fields) {
        <T> Piece with(Field<T> field, T value) {
            return new Piece(type, fields.with(field, value));
        }

        Piece at(String price) {
            return with(CardFields.PRICE, Amount.of(price));
        }

        Piece retired() {
            return with(CardFields.STATUS, Status.RETIRED);
        }
    }

    record Column(Stage stage, List<Piece> pieces) {}

    static Column in(Stage stage, Piece... pieces) {
        return new Column(stage, List.of(pieces));
    }

    static Piece touchpoint(String title) {
        return piece(CardType.TOUCHPOINT, title);
    }

    static Piece offer(OfferKind kind, String title) {
        return piece(CardType.OFFER, title).with(CardFields.KIND, kind);
    }

    static Piece call(String title) {
        return piece(CardType.CALL_TO_ACTION, title);
    }

    static Piece metric(String title) {
        return piece(CardType.METRIC, title);
    }

    static Piece note(String title) {
        return piece(CardType.NOTE, title);
    }

    private static Piece piece(CardType type, String title) {
        return new Piece(type, Fields.of(CardFields.TITLE, title));
    }

    static Plan plan(Column... columns) {
        var cards = new ArrayList<Card>();
        var ids = new HashSet<String>();
        for (var column : columns)
            for (var piece : column.pieces()) {
                var title = piece.fields().text(CardFields.TITLE).strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
                var slug = title.isEmpty() ? "untitled" : title.substring(0, Math.min(40, title.length()));
                var id = slug;
                for (int i = 2; !ids.add(id); i++) id = slug + "-" + i;
                cards.add(Card.of(piece.type(), new Id(id), column.stage(), piece.fields()));
            }
        return Plan.blank("A plan").withCards(Cards.of(cards));
    }

    /// A touchpoint in each of these stages and nothing else.
    static Plan touching(Stage... stages) {
        return plan(Arrays.stream(stages).map(stage -> in(stage, touchpoint("Touch " + stage.word()))).toArray(Column[]::new));
    }

    /// The plan with more links of a kind, written as `from>to`.
    static Plan linking(LinkKind kind, Plan plan, String... links) {
        var all = new ArrayList<>(plan.links());
        for (var text : links)
            if (Place.of(text).orElseThrow() instanceof Place.OfLink(var from, var to)) all.add(new Link(from, to, Fields.of(Link.KIND, kind)));
            else throw new AssertionError("no link " + text);
        return plan.withLinks(all);
    }

    static Plan skipping(Stage stage, Plan plan) {
        return plan.withStage(stage, one -> new StagePlan(one.fields().with(StagePlan.SKIPPED, "no time")));
    }

    static Plan aiming(String goal, Stage stage, Plan plan) {
        return plan.withStage(stage, one -> new StagePlan(one.fields().with(StagePlan.GOAL, goal)));
    }

    static Plan flexible(Plan plan) {
        return plan.withSettings(plan.settings().with(Settings.PROFILE, Profile.FLEXIBLE_ENTRY));
    }

    /// The plan with a rule turned off.
    static Plan without(String rule, Plan plan) {
        var off = new Settings.RuleSetting(Fields.of(Settings.RuleSetting.SEVERITY, Weight.OFF));
        return plan.withSettings(plan.settings().with(Settings.RULES, Map.of(rule, off)));
    }

    /// Where a rule finds something, as the file would write it, in the order in which it is told.
    static List<String> found(String rule, Plan plan) {
        return problems(rule, plan).stream().map(problem -> problem.place().text()).toList();
    }

    static List<Problem> problems(String rule, Plan plan) {
        if (Rules.of(rule).isEmpty()) throw new AssertionError("no rule " + rule);
        return Rules.check(plan, TODAY, outlook(plan)).problems().stream().filter(problem -> problem.rule().equals(rule)).toList();
    }

    static Outlook outlook(Plan plan) {
        return Outlook.of(Inputs.of(plan), () -> false).orElseThrow();
    }

    /// What the one finding of a rule says.
    static String said(String rule, Plan plan) {
        return ENGLISH.say(one(rule, plan).message());
    }

    static Problem one(String rule, Plan plan) {
        var problems = problems(rule, plan);
        if (problems.size() != 1) throw new AssertionError(problems);
        return problems.getFirst();
    }

    /// What the buttons of the one finding of a rule say.
    static List<String> fixes(String rule, Plan plan) {
        return one(rule, plan).fixes().stream().map(fix -> ENGLISH.say(fix.title())).toList();
    }

    /// The plan after the first fix of the one finding of a rule.
    static Plan fixed(String rule, Plan plan) {
        return fixed(one(rule, plan).fixes().getFirst(), plan);
    }

    static Plan fixed(Fix fix, Plan plan) {
        var ids = Ids.from(new SplittableRandom(7));
        return switch (fix) {
            case Fix.Ready ready -> ready.edit(ids).apply(plan);
            case Fix.Asking asking -> understood(asking, "Because of this", ids).apply(plan);
        };
    }

    /// What becomes of the first answer that a fix can use: some words, a share, or a number of any size.
    static Edit understood(Fix.Asking asking, String words, Ids ids) {
        return Stream.of(words, "18 of 120", "40", "10000000", "0.0001").map(answer -> asking.edit(ids, answer, new Typing(ENGLISH)))
                .flatMap(read -> read instanceof Typed.Understood<Edit>(var edit) ? edit.stream() : Stream.empty())
                .findFirst().orElseThrow(() -> new AssertionError(ENGLISH.say(asking.question())));
    }

    /// Why an answer cannot be used.
    static String refused(Fix.Asking asking, String answer) {
        return switch (asking.edit(Ids.from(new SplittableRandom(7)), answer, new Typing(ENGLISH))) {
            case Typed.Wrong<Edit>(var why) -> ENGLISH.say(why);
            case Typed.Understood<Edit> _ -> throw new AssertionError(answer + " is understood");
        };
    }

    /// The fix of the one finding of a rule whose button says this.
    static Fix fix(String button, String rule, Plan plan) {
        return one(rule, plan).fixes().stream().filter(fix -> ENGLISH.say(fix.title()).equals(button)).findFirst().orElseThrow(() -> new AssertionError(fixes(rule, plan)));
    }

    /// The plan after somebody typed this answer.
    static Plan answered(Fix.Asking asking, String answer, Plan plan) {
        return switch (asking.edit(Ids.from(new SplittableRandom(7)), answer, new Typing(ENGLISH))) {
            case Typed.Wrong<Edit>(var why) -> throw new AssertionError(ENGLISH.say(why));
            case Typed.Understood<Edit>(var edit) -> edit.orElseThrow().apply(plan);
        };
    }

    /// The titles of the cards in a stage.
    static List<String> titles(Stage stage, Plan plan) {
        return plan.cardsIn(stage).map(Card::title).toList();
    }
}
