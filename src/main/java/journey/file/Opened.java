package journey.file;

import java.util.List;
import java.util.Optional;
import journey.plan.Phrase;
import journey.plan.Plan;

/// How opening a file can end; each end has its own sentence for the person who opened it.
public sealed interface Opened {

    /// The plan, if there is one to show.
    Optional<Plan> plan();

    /// The plan with its bytes, if nothing that stands in the file is missing from it.
    default Optional<Stored> whole() {
        return Optional.empty();
    }

    /// The plan is there, whole.
    record Whole(Stored stored) implements Opened {
        @Override
        public Optional<Plan> plan() {
            return Optional.of(stored.plan());
        }

        @Override
        public Optional<Stored> whole() {
            return Optional.of(stored);
        }
    }

    /// The plan is there; some things in its file were not as they should be. `why` says how many.
    record WithFindings(Stored stored, Phrase why, List<Finding> findings) implements Opened {
        public WithFindings {
            findings = List.copyOf(findings);
        }

        @Override
        public Optional<Plan> plan() {
            return Optional.of(stored.plan());
        }

        @Override
        public Optional<Stored> whole() {
            return Optional.of(stored).filter(one -> !one.keepsOriginal());
        }
    }

    /// The file is cut off or broken. What is whole in it became a plan, to be opened as an untitled copy: the file stays as it is.
    record Salvaged(Plan copy, Phrase why, List<Finding> findings) implements Opened {
        public Salvaged {
            findings = List.copyOf(findings);
        }

        @Override
        public Optional<Plan> plan() {
            return Optional.of(copy);
        }
    }

    /// It is a picture, a page or a document that carries its plan: that is opened as an untitled copy, which loses nothing when it is closed.
    record Inside(Plan copy, Phrase why) implements Opened {
        @Override
        public Optional<Plan> plan() {
            return Optional.of(copy);
        }
    }

    /// A newer program wrote it: it can be looked at and exported, not saved over.
    record Newer(Stored stored, Phrase why, List<Finding> findings) implements Opened {
        public Newer {
            findings = List.copyOf(findings);
        }

        @Override
        public Optional<Plan> plan() {
            return Optional.of(stored.plan());
        }
    }

    /// Nothing to open.
    record Refused(Refusal refusal, Phrase why) implements Opened {
        @Override
        public Optional<Plan> plan() {
            return Optional.empty();
        }
    }
}
