package journey.handout;

import journey.plan.Word;

/// The tables that a plan can become.
public enum Table implements Word {
    CARDS, CALLS_TO_ACTION, CALENDAR
}
