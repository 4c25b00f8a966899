package journey.app.panels;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.layout.Lane;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Stage;

/// Moves cards by key: left and right to the neighbouring stage, up and down among the cards of their lane.
record OutlineMoves(Workspace workspace) {

    void move(List<Id> ids, KeyCode key) {
        var cards = ids.stream().flatMap(id -> workspace.plan().card(id).stream()).toList();
        if (cards.isEmpty()) return;
        workspace.pause();
        switch (key) {
            case LEFT -> cards.getFirst().stage().previous().ifPresent(stage -> to(ids, stage, Optional.empty()));
            case RIGHT -> cards.getFirst().stage().next().ifPresent(stage -> to(ids, stage, Optional.empty()));
            case UP -> up(ids, cards.getFirst());
            case DOWN -> down(ids, cards.getLast());
            default -> throw new IllegalArgumentException("no way to move: " + key);
        }
    }

    private void up(List<Id> ids, Card first) {
        var lane = lane(first);
        var before = lane.indexOf(first) - 1;
        if (before >= 0 && !ids.contains(lane.get(before).id())) to(ids, first.stage(), Optional.of(lane.get(before).id()));
    }

    private void down(List<Id> ids, Card last) {
        var lane = lane(last);
        var next = lane.indexOf(last) + 1;
        if (next >= lane.size() || ids.contains(lane.get(next).id())) return;
        to(ids, last.stage(), next + 1 < lane.size() ? Optional.of(lane.get(next + 1).id()) : Optional.empty());
    }

    private List<Card> lane(Card card) {
        return workspace.plan().cardsIn(card.stage()).filter(one -> Lane.of(one) == Lane.of(card)).toList();
    }

    private void to(List<Id> ids, Stage stage, Optional<Id> before) {
        Set<Id> all = new HashSet<>(ids);
        workspace.perform(new Edit.Move(all, stage, before));
    }
}
