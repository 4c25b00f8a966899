package journey.layout;

import java.util.Set;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Status;

/// Which cards somebody wants to see; the others are faded. Each set says nothing while it is empty; a card passes if every other set
/// holds something of it. A card that names no audience is meant for all of them.
public record Filter(Set<Id> audiences, Set<String> owners, Set<Status> statuses, Set<String> tags) {
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of());

    public Filter {
        audiences = Set.copyOf(audiences);
        owners = Set.copyOf(owners);
        statuses = Set.copyOf(statuses);
        tags = Set.copyOf(tags);
    }

    public boolean passes(Card card) {
        return (audiences.isEmpty() || card.fields().get(CardFields.AUDIENCE).map(audiences::contains).orElse(true))
                && (owners.isEmpty() || owners.contains(card.owner()))
                && (statuses.isEmpty() || card.status().filter(statuses::contains).isPresent())
                && (tags.isEmpty() || card.tags().stream().anyMatch(tags::contains));
    }
}
