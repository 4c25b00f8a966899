package journey.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.layout.Grid;
import journey.layout.Lane;
import journey.layout.Point;
import journey.layout.Rect;
import journey.plan.CardType;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.OfferKind;

/// What the pointer is doing. A value: an input gives the next one and what is to be done. It also says all that is shown while it
/// lasts: where dragged cards would land, the band, the link that is being drawn.
public sealed interface Gesture {
    Step on(Input input, Setting setting);

    /// Whether the view scrolls when the pointer comes near its edges.
    default boolean scrolls() {
        return switch (this) {
            case Dragging _, Linking _, Banding _, Adding _ -> true;
            case Idle _, Pressing _, Panning _ -> false;
        };
    }

    /// The next gesture, and what is to be done.
    record Step(Gesture next, List<Effect> effects) {
        public Step {
            effects = List.copyOf(effects);
        }

        static Step to(Gesture next, Effect... effects) {
            return new Step(next, List.of(effects));
        }
    }

    Gesture IDLE = new Idle();

    /// The pointer moves freely.
    record Idle() implements Gesture {
        @Override
        public Step on(Input input, Setting setting) {
            return switch (input) {
                case Input.Press press -> Presses.begin(press, setting);
                case Input.Move _, Input.Release _, Input.Cancel _ -> Step.to(this);
            };
        }
    }

    /// A button is down, and it is not clear yet whether this will be a click or a drag.
    ///
    /// @param click what is to be done if it is let go without a drag
    record Pressing(Target on, Point from, Set<Held> held, List<Effect> click) implements Gesture {
        public Pressing {
            held = Set.copyOf(held);
            click = List.copyOf(click);
        }

        @Override
        public Step on(Input input, Setting setting) {
            return switch (input) {
                case Input.Move move when setting.isDrag(from, move.at()) -> Presses.drag(this, move, setting);
                case Input.Release _ -> new Step(IDLE, click);
                case Input.Move _ -> Step.to(this);
                case Input.Press _, Input.Cancel _ -> Step.to(IDLE);
            };
        }
    }

    /// Cards are carried to another place.
    ///
    /// @param lead  the card that was taken hold of: its lane is where the pointer's height counts
    /// @param held  what is held: with `COPY`, copies are made and the cards stay
    /// @param spot  where they would land now
    record Dragging(Set<Id> cards, Id lead, Point from, Point at, Set<Held> held, Optional<Grid.Spot> spot) implements Gesture {
        public Dragging {
            cards = Set.copyOf(cards);
            held = Set.copyOf(held);
        }

        public boolean copies() {
            return held.contains(Held.COPY);
        }

        @Override
        public Step on(Input input, Setting setting) {
            return switch (input) {
                case Input.Move move -> Step.to(at(move.at(), move.held(), setting));
                case Input.Release release -> at(release.at(), release.held(), setting).drop(setting);
                case Input.Press _, Input.Cancel _ -> Step.to(IDLE);
            };
        }

        Dragging at(Point to, Set<Held> now, Setting setting) {
            return new Dragging(cards, lead, from, to, now, setting.card(lead).flatMap(card -> setting.landing(Lane.of(card), to)));
        }

        private Step drop(Setting setting) {
            return spot.map(to -> Step.to(IDLE, copies() ? new Effect.Copy(cards, to) : Moves.to(cards, to, setting)))
                    .orElse(Step.to(IDLE));
        }
    }

    /// A link is drawn from a card.
    ///
    /// @param to where it would lead if it were let go now
    record Linking(Id from, Point at, Optional<End> to) implements Gesture {
        @Override
        public Step on(Input input, Setting setting) {
            return switch (input) {
                case Input.Move move -> Step.to(at(move.at(), move.on()));
                case Input.Release release -> at(release.at(), release.on()).join(setting);
                case Input.Press _, Input.Cancel _ -> Step.to(IDLE);
            };
        }

        private Linking at(Point point, Target on) {
            return new Linking(from, point, on.end().filter(end -> !end.equals(new End.AtCard(from))));
        }

        private Step join(Setting setting) {
            return to.map(end -> Step.to(IDLE, Links.between(from, end, setting))).orElse(Step.to(IDLE));
        }
    }

    /// A band is drawn around cards.
    ///
    /// @param before what was chosen when it began
    /// @param base   what stays chosen whatever the band takes in
    record Banding(Point from, Point at, Selection before, Selection base) implements Gesture {
        public Rect band() {
            return Rect.between(from.x(), from.y(), at.x(), at.y());
        }

        @Override
        public Step on(Input input, Setting setting) {
            return switch (input) {
                case Input.Move move -> new Banding(from, move.at(), before, base).chosen(setting);
                case Input.Release _ -> Step.to(IDLE);
                case Input.Press _, Input.Cancel _ -> Step.to(IDLE, new Effect.Select(before));
            };
        }

        Step chosen(Setting setting) {
            return Step.to(this, new Effect.Select(Choosing.within(band(), base, setting)));
        }
    }

    /// The board is moved by hand: the point that was taken hold of stays under the pointer.
    record Panning(Point from) implements Gesture {
        @Override
        public Step on(Input input, Setting setting) {
            return switch (input) {
                case Input.Move move -> Step.to(this, new Effect.Pan(from.x() - move.at().x(), from.y() - move.at().y()));
                case Input.Release _, Input.Press _, Input.Cancel _ -> Step.to(IDLE);
            };
        }
    }

    /// A new card is brought from outside of the board, from a button of the toolbar.
    ///
    /// @param at   where the pointer is, once it is over the board
    /// @param spot where it would land now
    record Adding(CardType type, Optional<OfferKind> kind, Optional<Point> at, Optional<Grid.Spot> spot) implements Gesture {
        public static Adding of(CardType type, Optional<OfferKind> kind) {
            return new Adding(type, kind, Optional.empty(), Optional.empty());
        }

        @Override
        public Step on(Input input, Setting setting) {
            return switch (input) {
                case Input.Move move -> Step.to(at(move.at(), setting));
                case Input.Release release -> at(release.at(), setting).drop();
                case Input.Press _, Input.Cancel _ -> Step.to(IDLE);
            };
        }

        private Adding at(Point point, Setting setting) {
            return new Adding(type, kind, Optional.of(point), setting.landing(Lane.of(type), point));
        }

        private Step drop() {
            return spot.map(to -> Step.to(IDLE, new Effect.Add(type, kind, to))).orElse(Step.to(IDLE));
        }
    }
}
