package journey.handout;

import journey.plan.Word;

/// Whether what is handed on carries the plan, so that it can be opened again.
public enum Carry implements Word {
    NOTHING, PLAN
}
