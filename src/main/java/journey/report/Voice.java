package journey.report;

import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.text.Words;

/// Who is said to have changed something; or the same in few words, beside the thing itself. The same arguments go into each.
enum Voice {
    NOBODY("difference.", "head.", 70), THEIRS("difference.they.", "within.", 70), MINE("difference.i.", "within.", 70),
    BRIEF("difference.brief.", "within.", 40);

    private static final int LONGEST_TITLE = 60;

    private final String keys;
    private final String places;
    private final int longest;

    Voice(String keys, String places, int longest) {
        this.keys = keys;
        this.places = places;
        this.longest = longest;
    }

    String say(Words words, String key, Object... args) {
        var said = words.say(keys + key, args);
        return this == BRIEF ? capital(said, words) : said;
    }

    /// It stands alone, and may begin with the name of a field.
    private static String capital(String said, Words words) {
        if (said.isEmpty()) return said;
        var first = said.offsetByCodePoints(0, 1);
        return said.substring(0, first).toUpperCase(words.locale()) + said.substring(first);
    }

    /// How much of what people wrote a sentence holds.
    int longest() {
        return longest;
    }

    /// A place as such a sentence begins with it, or as it stands within.
    String place(Words words, Plan plan, Place place) {
        return place(words, "difference." + places, plan, place);
    }

    static String within(Words words, Plan plan, Place place) {
        return place(words, "difference.within.", plan, place);
    }

    private static String place(Words words, String keys, Plan plan, Place place) {
        return switch (place) {
            case Place.Whole _ -> words.say(keys + "plan");
            case Place.OfStage(var stage) -> words.name(stage);
            case Place.Of(var id) -> words.say(keys + "named", title(words, plan, id));
            case Place.OfLink(var from, End.AtCard(var to)) -> words.say(keys + "link", title(words, plan, from), title(words, plan, to));
            case Place.OfLink(var from, End.AtStage(var stage)) -> words.say(keys + "link-to-stage", title(words, plan, from), stage);
        };
    }

    /// What people call a card or an audience; one that is gone is called by its id.
    static String title(Words words, Plan plan, Id id) {
        return plan.card(id).map(Card::title).or(() -> plan.audience(id).map(Audience::name))
                .map(title -> title.isBlank() ? words.say("word.untitled") : Excerpt.of(title, LONGEST_TITLE)).orElseGet(id::value);
    }
}
