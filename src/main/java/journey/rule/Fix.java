package journey.rule;

import java.util.function.Function;
import journey.edit.Edit;
import journey.plan.Ids;
import journey.plan.Phrase;

/// One way to mend a finding: what its button says, and the edit that it makes, which may need fresh ids.
public record Fix(Phrase title, Function<Ids, Edit> make) {
    public Edit edit(Ids ids) {
        return make.apply(ids);
    }
}
