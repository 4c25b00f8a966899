package journey.plan;

/// What a link says: the way on, a step back for another try, or the loop that brings new people to the start.
public enum LinkKind implements Word {
    LEADS_TO, STEP_BACK, LOOP
}
