package journey.compare;

import journey.layout.Sign;
import journey.layout.Tone;
import journey.plan.Severity;
import journey.plan.Word;

/// What kind of news a line is. Each has a sign before its text, so that nobody needs to tell colours apart.
public enum Sort implements Word {
    ADDED(Sign.ADDED), REMOVED(Sign.REMOVED), CHANGED(Sign.CHANGED), MOVED(Sign.MOVED),
    /// A finding that is no longer there, and those that came.
    MENDED("✓", Tone.GOOD), ERROR("!", Tone.ERROR), WARNING("!", Tone.WARNING), HINT("i", Tone.ACCENT),
    /// A number of the forecast, with the way that it went: less is better of some.
    BETTER("↑", Tone.GOOD), WORSE("↓", Tone.WARNING), BETTER_LESS("↓", Tone.GOOD), WORSE_MORE("↑", Tone.WARNING), OTHER("±", Tone.MUTED),
    /// What is to be known beside all that.
    REMARK("", Tone.MUTED);

    private final String sign;
    private final Tone tone;

    Sort(String sign, Tone tone) {
        this.sign = sign;
        this.tone = tone;
    }

    Sort(Sign sign) {
        this(sign.text(), sign.tone());
    }

    static Sort of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case HINT -> HINT;
        };
    }

    public String sign() {
        return sign;
    }

    public Tone tone() {
        return tone;
    }
}
