package journey.plan;

/// What kind of evidence by other customers a touchpoint shows.
public enum Proof implements Word {
    REVIEW, TESTIMONIAL, CASE_STUDY
}
