package journey.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.layout.Flags.Flag;
import journey.plan.Address;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Settings;
import journey.text.Words;
import org.jspecify.annotations.Nullable;

/// What a layout knows of the cards of one board and of its forecast, to be handed on to the next. Whatever can change how a card looks is compared, by
/// identity where that is enough: a plan shares what an edit did not touch.
final class Memory {
    static final Memory NONE = new Memory(Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

    private final Optional<Common> common;
    private final Map<Id, Known> cards;
    private final Optional<Promise> promise;
    private Optional<Strip> strip;

    /// What changes how all cards look.
    ///
    /// @param today  by which old readings are told from fresh ones
    /// @param period how long they stay fresh
    private record Common(Words words, String currency, Optional<LocalDate> today, Optional<Settings.Period> period) {
        static Common of(Contents contents) {
            return new Common(contents.view.words(), contents.plan.currency(), contents.view.today(), contents.plan.settings().get(Settings.PERIOD));
        }
    }

    /// @param leads the cards at the ends of its links, whose stages and titles it names
    private record Grounds(Card card, List<Link> ways, List<Card> leads, int remarks, Optional<Flag> flag, Optional<Trace> trace) {
        boolean are(Grounds other) {
            return card == other.card && same(ways, other.ways) && same(leads, other.leads) && remarks == other.remarks && flag.equals(other.flag)
                    && trace.equals(other.trace);
        }

        private static boolean same(List<?> one, List<?> other) {
            if (one.size() != other.size()) return false;
            for (int i = 0; i < one.size(); i++) if (one.get(i) != other.get(i)) return false;
            return true;
        }
    }

    /// A card's body, and the figure that was made of it last.
    private static final class Known {
        private final Grounds grounds;
        private final CardBody body;
        private final List<Line> notes;
        private @Nullable Figure figure;

        Known(Grounds grounds, CardBody body, Words words) {
            this.grounds = grounds;
            this.body = body;
            notes = grounds.trace().map(trace -> TraceFigures.notes(trace, words)).orElse(List.of());
        }

        double height() {
            return body.height() + TraceFigures.height(notes);
        }

        Figure figure(Rect place, int order, double alpha) {
            var last = figure;
            if (last != null && last.order() == order && last.alpha() == alpha && last.bounds().equals(place)) return last;
            var card = grounds.card();
            var marks = last != null && last.bounds().equals(place) ? last.marks() : marks(card, body, place);
            var drawn = new Figure(new Subject.OfCard(card.id()), Role.CARD, place, body.spoken(), order, Address.toOpen(card.link()).orElse(""), alpha, marks);
            figure = drawn;
            return drawn;
        }
    }

    private Memory(Optional<Common> common, Map<Id, Known> cards, Optional<Promise> promise, Optional<Strip> strip) {
        this.common = common;
        this.cards = cards;
        this.promise = promise;
        this.strip = strip;
    }

    /// The same for another board; cards that it shares with this one are taken over.
    Memory next(Contents contents) {
        var view = contents.view;
        var plan = contents.plan;
        var wanted = Common.of(contents);
        var holds = common.filter(wanted::equals).isPresent();
        var says = new CardWords(contents);
        var next = HashMap.<Id, Known>newHashMap(plan.cards().size());
        for (var card : plan.cards()) {
            if (!view.shows(card.id())) continue;
            var place = new Place.Of(card.id());
            var ways = contents.ways(card.id());
            var grounds = new Grounds(card, ways, leads(ways, contents), contents.remarks(place), view.flags().of(place), view.traces().of(place));
            var before = holds ? cards.get(card.id()) : null;
            next.put(card.id(), before != null && before.grounds.are(grounds) ? before : new Known(grounds, CardBody.of(CardSays.of(card, says, grounds.trace())), view.words()));
        }
        return new Memory(Optional.of(wanted), next, contents.hasForecast() ? Optional.of(Promise.of(plan, promise)) : Optional.empty(), strip);
    }

    private static List<Card> leads(List<Link> ways, Contents contents) {
        if (ways.isEmpty()) return List.of();
        var leads = new ArrayList<Card>(ways.size());
        for (var way : ways) way.target().flatMap(contents.plan::card).ifPresent(leads::add);
        return leads;
    }

    /// What the forecast says, if it is to be shown.
    Optional<Promise> promise() {
        return promise;
    }

    /// A strip, or the last one where it shows the same: that one is drawn already.
    Strip strip(Strip fresh) {
        var same = strip.filter(fresh::isAs).orElse(fresh);
        strip = Optional.of(same);
        return same;
    }

    /// What became of it, on a board of two plans.
    List<Line> notes(Id card) {
        return cards.get(card).notes;
    }

    double height(Id card) {
        return cards.get(card).height();
    }

    Figure figure(Card card, Rect place, int order, double alpha) {
        return cards.get(card.id()).figure(place, order, alpha);
    }

    private static List<Mark> marks(Card card, CardBody body, Rect place) {
        var foreign = card instanceof Card.Foreign;
        return body.marks(place, foreign ? Tone.CONTROL_LINE : Tone.of(card.stage()), foreign ? Tone.LANE : Tone.PAPER);
    }
}
