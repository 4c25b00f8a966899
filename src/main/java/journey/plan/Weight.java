package journey.plan;

import java.util.Optional;

/// What a plan can set a rule to: a severity of its own, or off.
public enum Weight implements Word {
    OFF, HINT, WARNING, ERROR;

    public Optional<Severity> severity() {
        return switch (this) {
            case OFF -> Optional.empty();
            case HINT -> Optional.of(Severity.HINT);
            case WARNING -> Optional.of(Severity.WARNING);
            case ERROR -> Optional.of(Severity.ERROR);
        };
    }
}
