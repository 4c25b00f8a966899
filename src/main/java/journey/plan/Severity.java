package journey.plan;

/// How much a finding of the validator weighs, the least first.
public enum Severity implements Word {
    HINT, WARNING, ERROR
}
