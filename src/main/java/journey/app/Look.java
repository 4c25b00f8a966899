package journey.app;

import journey.plan.Word;

/// How bright the window is: as the system has it, or as chosen.
public enum Look implements Word {
    SYSTEM, LIGHT, DARK
}
