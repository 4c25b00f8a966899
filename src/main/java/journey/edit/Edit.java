package journey.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Cards;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Remarks;
import journey.plan.Settings;
import journey.plan.Settings.Remark;
import journey.plan.Settings.StateNote;
import journey.plan.Stage;

/// One change that a planner can make, as a value: it can be named in a menu, offered as a fix, replayed and tested without a
/// window. An edit that changes nothing, because what it speaks of is gone or is so already, gives back the very plan that it
/// was given, and history records nothing.
public sealed interface Edit {
    Plan apply(Plan plan);

    /// What the undo menu calls it.
    Phrase name();

    /// What a run of small edits has in common; two in a row with the same non-empty run are one step of the history.
    default Object run() {
        return "";
    }

    /// Puts cards, with links that begin or end at them, before a card or at the end. Cards whose id is there already
    /// and links that would hang loose are left out.
    record Add(List<Card> cards, List<Link> links, Optional<Id> before) implements Edit {
        public Add {
            cards = List.copyOf(cards);
            links = List.copyOf(links);
        }

        public Add(Card card) {
            this(List.of(card), List.of(), Optional.empty());
        }

        @Override
        public Plan apply(Plan plan) {
            var fresh = cards.stream().filter(card -> !plan.has(new Place.Of(card.id()))).toList();
            if (fresh.isEmpty()) return plan;
            var all = inserted(plan.cards(), fresh, before);
            var ways = new LinkedHashSet<>(plan.links());
            var known = new HashSet<Place>();
            plan.links().forEach(link -> known.add(link.place()));
            for (var link : links)
                if (all.has(link.from()) && link.target().filter(id -> !all.has(id)).isEmpty() && known.add(link.place())) ways.add(link);
            return plan.withCards(all, List.copyOf(ways));
        }

        @Override
        public Phrase name() {
            return cards.size() == 1
                    ? Phrase.of("edit.add-one", cards.getFirst().title())
                    : Phrase.of("edit.add", cards.size());
        }
    }

    /// Puts a card whose title is still to be typed: typing it belongs to the same step.
    record Begin(Card card, Optional<Id> before) implements Edit {
        @Override
        public Plan apply(Plan plan) {
            return new Add(List.of(card), List.of(), before).apply(plan);
        }

        @Override
        public Phrase name() {
            return card.type().map(type -> Phrase.of("edit.begin." + type.word())).orElseGet(() -> Phrase.of("edit.add", 1));
        }

        @Override
        public Object run() {
            return List.of(new Place.Of(card.id()), CardFields.TITLE);
        }
    }

    /// Takes cards away, and with them their links and the findings put aside about them.
    record Delete(Set<Id> cards) implements Edit {
        public Delete {
            cards = Set.copyOf(cards);
        }

        @Override
        public Plan apply(Plan plan) {
            var stay = plan.cards().without(card -> cards.contains(card.id()));
            if (stay == plan.cards()) return plan;
            return plan.withPutAside(plan.putAside().stream().filter(one -> cards.stream().noneMatch(one.at()::touches)).toList())
                    .withCards(stay, plan.links().stream().filter(link -> cards.stream().noneMatch(link::touches)).toList());
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.delete", cards.size());
        }
    }

    /// Moves cards to a stage, before a card or to the end of the order. They keep the order that they had among themselves.
    record Move(Set<Id> cards, Stage stage, Optional<Id> before) implements Edit {
        public Move {
            cards = Set.copyOf(cards);
        }

        @Override
        public Plan apply(Plan plan) {
            var moving = plan.cards().stream().filter(card -> cards.contains(card.id())).map(card -> card.at(stage)).toList();
            if (moving.isEmpty()) return plan;
            var stay = plan.cards().without(card -> cards.contains(card.id()));
            var target = before.filter(id -> !cards.contains(id)).or(() -> before.flatMap(id -> following(plan.cards(), id)));
            var all = inserted(stay, moving, target);
            return all.equals(plan.cards()) ? plan : plan.withCards(all);
        }

        /// The first card after one that moves itself and does not.
        private Optional<Id> following(Cards all, Id id) {
            return all.stream().skip(all.place(id) + 1L).map(Card::id).filter(one -> !cards.contains(one)).findFirst();
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.move", cards.size());
        }
    }

    /// Sets a field of whatever stands at a place, or takes its value away.
    record Put<T>(Place place, Field<T> field, Optional<T> value) implements Edit {
        public Put(Place place, Field<T> field, T value) {
            this(place, field, Optional.of(value));
        }

        @Override
        public Plan apply(Plan plan) {
            var there = plan.at(place);
            if (there.isEmpty() || there.get().get(field).equals(value) && !isMisunderstood(plan)) return plan;
            var changed = plan.with(place, fields -> fields.with(field, value));
            return changed.equals(plan) ? plan : changed;
        }

        private boolean isMisunderstood(Plan plan) {
            return plan.at(place).orElseThrow().unknown().stream().anyMatch(one -> one.key().equals(field.key()));
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.put", Phrase.of("field." + field.key()));
        }

        @Override
        public Object run() {
            return List.of(place, field);
        }
    }

    /// Sets what the team wrote about a customer state, or takes it away; a state of which nothing is written is not kept.
    record PutState(String state, Field<String> field, Optional<String> text) implements Edit {
        @Override
        public Plan apply(Plan plan) {
            var next = new LinkedHashMap<>(plan.settings().get(Settings.STATES).orElse(Map.of()));
            var note = Optional.ofNullable(next.get(state)).map(StateNote::fields).orElse(Fields.NONE).with(field, text);
            if (note.isEmpty()) next.remove(state);
            else next.put(state, new StateNote(note));
            return new Put<>(Place.PLAN, Settings.STATES, next.isEmpty() ? Optional.empty() : Optional.of(next)).apply(plan);
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.put", Phrase.of("field.states." + field.key()));
        }

        @Override
        public Object run() {
            return List.of(state, field);
        }
    }

    /// Sets the same field of several cards, where they can hold it.
    record PutAll<T>(Set<Id> cards, Field<T> field, Optional<T> value) implements Edit {
        public PutAll {
            cards = Set.copyOf(cards);
        }

        @Override
        public Plan apply(Plan plan) {
            var next = plan;
            for (var id : cards)
                if (next.card(id).filter(card -> card.shape().contains(field)).isPresent())
                    next = new Put<>(new Place.Of(id), field, value).apply(next);
            return next;
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.put-all", Phrase.of("field." + field.key()), cards.size());
        }

        @Override
        public Object run() {
            return List.of(cards, field);
        }
    }

    /// Adds a link, if both ends are there and no link joins them yet. A card does not lead to itself.
    record Connect(Link link) implements Edit {
        @Override
        public Plan apply(Plan plan) {
            var possible = plan.cards().has(link.from())
                    && link.target().filter(id -> !plan.cards().has(id) || id.equals(link.from())).isEmpty()
                    && plan.link(link.place()).isEmpty();
            if (!possible) return plan;
            var all = new ArrayList<>(plan.links());
            all.add(link);
            return plan.withLinks(all);
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.connect");
        }
    }

    record Disconnect(Set<Place.OfLink> links) implements Edit {
        public Disconnect {
            links = Set.copyOf(links);
        }

        @Override
        public Plan apply(Plan plan) {
            var stay = plan.links().stream().filter(link -> !links.contains(link.place())).toList();
            if (stay.size() == plan.links().size()) return plan;
            var asides = plan.putAside().stream().filter(one -> !(one.at() instanceof Place.OfLink at && links.contains(at))).toList();
            return plan.withLinks(stay).withPutAside(asides);
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.disconnect", links.size());
        }
    }

    record AddAudience(Audience audience) implements Edit {
        @Override
        public Plan apply(Plan plan) {
            if (plan.has(new Place.Of(audience.id()))) return plan;
            var all = new ArrayList<>(plan.audiences());
            all.add(audience);
            return plan.withAudiences(all);
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.add-audience");
        }
    }

    /// Takes an audience away; cards that named it name none then.
    record DeleteAudience(Id audience) implements Edit {
        @Override
        public Plan apply(Plan plan) {
            var stay = plan.audiences().stream().filter(one -> !one.id().equals(audience)).toList();
            if (stay.size() == plan.audiences().size()) return plan;
            var cards = Cards.of(plan.cards().stream()
                    .map(card -> card.fields().get(CardFields.AUDIENCE).filter(audience::equals).isPresent()
                            ? card.with(card.fields().without(CardFields.AUDIENCE)) : card).toList());
            return plan.withAudiences(stay).withCards(cards)
                    .withPutAside(plan.putAside().stream().filter(one -> !one.at().equals(new Place.Of(audience))).toList());
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.delete-audience");
        }
    }

    /// Puts a finding aside; one of the same rule and place gives way.
    record SetAside(PutAside finding) implements Edit {
        @Override
        public Plan apply(Plan plan) {
            var all = new ArrayList<>(plan.putAside());
            all.removeIf(one -> isSame(one, finding.rule(), finding.at()));
            all.add(finding);
            return plan.withPutAside(all);
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.set-aside");
        }
    }

    /// Takes a finding back that was put aside.
    record TakeBack(String rule, Place at) implements Edit {
        @Override
        public Plan apply(Plan plan) {
            return plan.withPutAside(plan.putAside().stream().filter(one -> !isSame(one, rule, at)).toList());
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.take-back");
        }
    }

    /// Several edits as one step, one after the other, under a name of their own.
    record Together(Phrase name, List<Edit> edits) implements Edit {
        public Together {
            edits = List.copyOf(edits);
        }

        @Override
        public Plan apply(Plan plan) {
            var next = plan;
            for (var edit : edits) next = edit.apply(next);
            return Objects.equals(next, plan) ? plan : next;
        }
    }

    /// Puts a whole plan in the place of the plan, as one step: what was joined with a colleague's, read again, or brought back from an
    /// earlier version.
    ///
    /// @param run what it has in common with an edit that finishes it, such as a choice that joining left open; else ""
    record Become(Plan next, Phrase name, Object run) implements Edit {
        public Become(Plan next, Phrase name) {
            this(next, name, "");
        }

        @Override
        public Plan apply(Plan plan) {
            return next.equals(plan) ? plan : next;
        }
    }

    /// Adds a remark about a place. Remarks stay when what they are about is deleted: somebody else may have written them, a colleague may have
    /// kept the card, and undoing brings it back.
    record AddRemark(Remark remark) implements Edit {
        @Override
        public Plan apply(Plan plan) {
            return remarked(plan, Remarks.of(plan).with(remark));
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.add-remark");
        }
    }

    /// Lets a remark say something else.
    record RewordRemark(Remark remark, String text) implements Edit {
        @Override
        public Plan apply(Plan plan) {
            return remarked(plan, Remarks.of(plan).changing(remark, fields -> fields.with(Remark.TEXT, text)));
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.reword-remark");
        }

        @Override
        public Object run() {
            return List.of(remark.fields().without(Remark.TEXT), Remark.TEXT);
        }
    }

    /// Says that a remark has been dealt with.
    record ResolveRemark(Remark remark) implements Edit {
        @Override
        public Plan apply(Plan plan) {
            return remarked(plan, Remarks.of(plan).changing(remark, fields -> fields.with(Remark.RESOLVED, true)));
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.resolve-remark");
        }
    }

    record ReopenRemark(Remark remark) implements Edit {
        @Override
        public Plan apply(Plan plan) {
            return remarked(plan, Remarks.of(plan).changing(remark, fields -> fields.without(Remark.RESOLVED)));
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.reopen-remark");
        }
    }

    record DeleteRemark(Remark remark) implements Edit {
        @Override
        public Plan apply(Plan plan) {
            return remarked(plan, Remarks.of(plan).without(remark));
        }

        @Override
        public Phrase name() {
            return Phrase.of("edit.delete-remark");
        }
    }

    private static Plan remarked(Plan plan, Remarks next) {
        return next.equals(Remarks.of(plan)) ? plan : plan.withSettings(plan.settings().with(Settings.REMARKS, next.all()));
    }

    private static boolean isSame(PutAside one, String rule, Place at) {
        return one.rule().equals(rule) && one.at().equals(at);
    }

    private static Cards inserted(Cards cards, List<? extends Card> fresh, Optional<Id> before) {
        var all = new ArrayList<Card>(cards);
        var place = before.map(cards::place).filter(i -> i >= 0).orElse(all.size());
        all.addAll(place, fresh);
        return Cards.of(all);
    }
}
