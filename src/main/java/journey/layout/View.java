package journey.layout;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import journey.guide.Lens;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Place;
import journey.text.Words;

/// How somebody wants to see a plan: in which words, with which findings, and what of it.
///
/// @param words  in the plan's language
/// @param filter fades what does not pass it
/// @param found  what a search found, if one goes on; all else is dimmed
/// @param only   the cards to draw, with the stages and lanes that they need; absent for the whole board
/// @param extras what to draw beside the cards
/// @param lens   whose ruler stands above the stages; the stages themselves need none
/// @param scale  how the people of the forecast become heights
/// @param today  the day by which old readings are told from fresh ones; where it is not known none is old
/// @param imprint the title and the logo of what is handed on
/// @param traces what became of the things on it, of a board of two plans
public record View(Words words, Flags flags, Filter filter, Optional<Set<Id>> found, Optional<Set<Id>> only, Set<Extra> extras, Lens lens,
                   Scale scale, Optional<LocalDate> today, Imprint imprint, Traces traces) {
    static final double FADED = 0.28;
    static final double RETIRED = 0.5;
    /// What is as it was, beside what is not.
    static final double CALM = 0.55;
    private static final double PAST = 0.5;

    public View {
        found = found.map(Set::copyOf);
        only = only.map(Set::copyOf);
        extras = Set.copyOf(extras);
    }

    /// The whole board with all that can be on it but a legend and remarks, and nothing found wrong.
    public static View in(Words words) {
        return new View(words, Flags.NONE, Filter.NONE, Optional.empty(), Optional.empty(), EnumSet.complementOf(EnumSet.of(Extra.LEGEND, Extra.REMARKS)), Lens.VALUE_JOURNEY,
                Scale.LOGARITHMIC, Optional.empty(), Imprint.NONE, Traces.NONE);
    }

    public View with(Flags found) {
        return new View(words, found, filter, this.found, only, extras, lens, scale, today, imprint, traces);
    }

    public View with(Filter wanted) {
        return new View(words, flags, wanted, found, only, extras, lens, scale, today, imprint, traces);
    }

    public View finding(Set<Id> cards) {
        return new View(words, flags, filter, Optional.of(cards), only, extras, lens, scale, today, imprint, traces);
    }

    public View only(Set<Id> cards) {
        return new View(words, flags, filter, found, Optional.of(cards), extras, lens, scale, today, imprint, traces);
    }

    public View without(Extra... parts) {
        var left = EnumSet.noneOf(Extra.class);
        left.addAll(extras);
        for (var part : parts) left.remove(part);
        return new View(words, flags, filter, found, only, left, lens, scale, today, imprint, traces);
    }

    public View with(Extra part) {
        var more = EnumSet.of(part);
        more.addAll(extras);
        return new View(words, flags, filter, found, only, more, lens, scale, today, imprint, traces);
    }

    public View through(Lens other) {
        return new View(words, flags, filter, found, only, extras, other, scale, today, imprint, traces);
    }

    public View on(Scale other) {
        return new View(words, flags, filter, found, only, extras, lens, other, today, imprint, traces);
    }

    public View on(LocalDate day) {
        return new View(words, flags, filter, found, only, extras, lens, scale, Optional.of(day), imprint, traces);
    }

    public View with(Imprint other) {
        return new View(words, flags, filter, found, only, extras, lens, scale, today, other, traces);
    }

    public View with(Traces of) {
        return new View(words, flags, filter, found, only, extras, lens, scale, today, imprint, of);
    }

    boolean shows(Extra extra) {
        return extras.contains(extra);
    }

    boolean shows(Id card) {
        return only.isEmpty() || only.get().contains(card);
    }

    double alpha(Card card) {
        if (!filter.passes(card) || found.filter(ids -> !ids.contains(card.id())).isPresent()) return FADED;
        var own = card.counts() ? 1 : RETIRED;
        if (traces.isEmpty()) return own;
        return traces.of(new Place.Of(card.id())).map(trace -> trace.sign().isGhost() ? PAST : own).orElse(Math.min(CALM, own));
    }
}
