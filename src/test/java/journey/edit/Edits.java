package journey.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Link;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Remarks;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// Draws edits as a planner might make them, now and then of what is not there.
public final class Edits {
    private Edits() {}

    public static Edit some(Plan plan, RandomGenerator random) {
        return switch (random.nextInt(20)) {
            case 0 -> new Edit.Add(Card.of(any(random, List.of(CardType.values())), Ids.from(random).next(), stage(random),
                    Fields.of(CardFields.TITLE, text(random))));
            case 1 -> new Edit.Delete(cards(plan, random, 3));
            case 2 -> new Edit.Move(cards(plan, random, 4), stage(random), Optional.of(card(plan, random)));
            case 3 -> new Edit.Put<>(new Place.Of(card(plan, random)), CardFields.TITLE, text(random));
            case 4 -> new Edit.Put<>(new Place.OfStage(stage(random)), StagePlan.GOAL, Optional.of(text(random)));
            case 5 -> new Edit.Put<>(Place.PLAN, Settings.TITLE, text(random));
            case 6 -> new Edit.PutAll<>(cards(plan, random, 5), CardFields.OWNER, Optional.of(text(random)));
            case 7 -> new Edit.Connect(Link.of(card(plan, random), end(plan, random)));
            case 8 -> new Edit.Disconnect(plan.links().isEmpty() ? Set.of() : Set.of(any(random, plan.links()).place()));
            case 9 -> new Edit.AddAudience(new Audience(Ids.from(random).next(), Fields.of(Audience.NAME, text(random))));
            case 10 -> new Edit.DeleteAudience(plan.audiences().isEmpty() ? new Id("gone") : any(random, plan.audiences()).id());
            case 11 -> new Edit.SetAside(new PutAside("no-owner", new Place.Of(card(plan, random)), Fields.of(PutAside.REASON, text(random))));
            case 12 -> new Edit.PutState(any(random, List.of("trust", "passion", "no such state")),
                    any(random, List.of(Settings.StateNote.BEHAVIOUR, Settings.StateNote.ACTIVITY)), Optional.of(text(random)));
            case 13 -> new Edit.Become(plan.withSettings(plan.settings().with(Settings.PROMISE, text(random))), Phrase.of("edit.paste", 1));
            case 14, 15 -> new Edit.AddRemark(Remarks.said(Ids.from(random).next(), new Place.Of(card(plan, random)), text(random), "2027-03-05T10:00:00Z", text(random)));
            case 16 -> new Edit.RewordRemark(remark(plan, random), text(random));
            case 17 -> new Edit.ResolveRemark(remark(plan, random));
            case 18 -> random.nextBoolean() ? new Edit.ReopenRemark(remark(plan, random)) : new Edit.DeleteRemark(remark(plan, random));
            default -> new Edit.Together(Phrase.of("edit.paste", 2), List.of(some(plan, random), some(plan, random)));
        };
    }

    private static Id card(Plan plan, RandomGenerator random) {
        return plan.cards().isEmpty() || random.nextInt(20) == 0 ? new Id("gone") : any(random, plan.cards()).id();
    }

    private static Settings.Remark remark(Plan plan, RandomGenerator random) {
        var all = Remarks.of(plan).all();
        return all.isEmpty() || random.nextInt(20) == 0 ? Remarks.said(new Id("gone"), Place.PLAN, "", "", "gone") : any(random, all);
    }

    private static Set<Id> cards(Plan plan, RandomGenerator random, int most) {
        var some = new HashSet<Id>();
        for (int i = 0; i <= random.nextInt(most); i++) some.add(card(plan, random));
        return some;
    }

    private static End end(Plan plan, RandomGenerator random) {
        return random.nextBoolean() ? new End.AtStage(stage(random)) : new End.AtCard(card(plan, random));
    }

    private static Stage stage(RandomGenerator random) {
        return any(random, Stage.ALL);
    }

    private static String text(RandomGenerator random) {
        var words = new ArrayList<String>();
        for (int i = 0; i < random.nextInt(4); i++) words.add(any(random, List.of("bread", "oven", "früh", "早い", "\"", "<b>", "\n")));
        return String.join(" ", words);
    }

    private static <T> T any(RandomGenerator random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
