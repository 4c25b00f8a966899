package journey.plan;

/// What a lead magnet gives: a promise, an example or an answer [S3].
public enum Gives implements Word {
    PROMISE, EXAMPLE, ANSWER
}
