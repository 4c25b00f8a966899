package journey.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Stage;

/// Makes a plan of drafts: gives an id to what has none, or one that stands already, and leaves out links that lead nowhere. Nothing that
/// the drafts hold makes it fail.
final class Assembly {
    private final PlanReader from;
    private final Notes notes;
    private final Ids ids;
    /// Every id that any draft has, so that a fresh one meets none of them.
    private final Set<String> taken = new HashSet<>();
    private final Set<Id> given = new HashSet<>();
    /// What links call a card by, and what it is called.
    private final Map<String, Id> cardIds = new HashMap<>();

    Assembly(PlanReader from, Notes notes, Ids ids) {
        this.from = from;
        this.notes = notes;
        this.ids = ids;
    }

    Plan plan(Fields settings) {
        from.audiences.forEach(one -> taken.add(one.id()));
        from.cards.forEach(one -> taken.add(one.id()));
        var audiences = audiences();
        var cards = cards();
        var links = links();
        var putAside = putAside();
        var isAllThere = links.isEmpty() == from.links.isEmpty() && putAside.isEmpty() == from.putAside.isEmpty();
        return new Plan(isAllThere ? settings : anchored(settings, links, putAside), audiences, from.stages, cards, links, putAside);
    }

    /// What followed a list of which nothing is left follows what is written before it.
    private Fields anchored(Fields settings, List<Link> links, List<PutAside> putAside) {
        return settings.withUnknown(Kept.inOrder(settings.unknown(), PlanReader.PLAN, key -> switch (key) {
            case "links" -> !links.isEmpty();
            case "putAside" -> !putAside.isEmpty();
            default -> PlanReader.PLAN.field(PlanReader.PLAN.place(key)).map(settings::has).orElseGet(() -> from.hasOwn(key));
        }));
    }

    private List<Audience> audiences() {
        var list = new ArrayList<Audience>(from.audiences.size());
        for (var draft : from.audiences) {
            at("audiences", draft.index());
            list.add(new Audience(id(draft.id(), draft.fields().text(Audience.NAME)), draft.fields()));
            leave();
        }
        return list;
    }

    private Cards cards() {
        var list = new ArrayList<Card>(from.cards.size());
        for (var draft : from.cards) {
            at("cards", draft.index());
            var id = id(draft.id(), draft.title());
            if (!draft.id().isEmpty()) cardIds.putIfAbsent(draft.id(), id);
            list.add(draft.as(id));
            leave();
        }
        return Cards.of(list);
    }

    private Id id(String text, String about) {
        if (Id.isOne(text)) {
            var id = new Id(text);
            if (given.add(id)) return id;
        }
        var fresh = ids.next();
        while (taken.contains(fresh.value()) || !given.add(fresh)) fresh = ids.next();
        var moment = notes.now();
        notes.changed(text.isEmpty() ? "file.found.no-id" : Id.isOne(text) ? "file.found.double-id" : "file.found.bad-id", Clean.text(text));
        notes.about(moment, about);
        return fresh;
    }

    private List<Link> links() {
        var list = new ArrayList<Link>(from.links.size());
        var seen = new HashSet<Place>();
        for (var draft : from.links) {
            at("links", draft.index());
            var start = Optional.ofNullable(cardIds.get(draft.from()));
            Optional<End> end = Stage.of(draft.to()).<End>map(End.AtStage::new).or(() -> Optional.ofNullable(cardIds.get(draft.to())).map(End.AtCard::new));
            if (start.isEmpty() || end.isEmpty()) notes.changed("file.found.loose-link", Clean.text(start.isEmpty() ? draft.from() : draft.to()));
            else {
                var link = new Link(start.get(), end.get(), draft.fields());
                if (seen.add(link.place())) list.add(link);
                else notes.changed("file.found.double-link", draft.from(), draft.to());
            }
            leave();
        }
        return list;
    }

    private List<PutAside> putAside() {
        var list = new ArrayList<PutAside>(from.putAside.size());
        for (var draft : from.putAside) {
            at("putAside", draft.index());
            var card = Optional.ofNullable(cardIds.get(draft.at())).<Place>map(Place.Of::new);
            var place = card.or(() -> Place.of(draft.at()));
            if (draft.rule().isEmpty() || place.isEmpty()) notes.changed("file.found.no-put-aside");
            else list.add(new PutAside(Clean.text(draft.rule()), place.get(), draft.fields()));
            leave();
        }
        return list;
    }

    private void at(String list, int index) {
        notes.into(list);
        notes.into(index);
    }

    private void leave() {
        notes.out();
        notes.out();
    }
}
