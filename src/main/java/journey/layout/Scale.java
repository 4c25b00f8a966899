package journey.layout;

import journey.plan.Word;

/// How numbers of people become heights. A journey loses most of them on its first steps: drawn linearly the rest is a hair, drawn
/// logarithmically each tenth part is a step of one size.
public enum Scale implements Word {
    LOGARITHMIC, LINEAR;

    /// How high a number reaches, from 0 to 1. Less than one person is nothing on either scale's ground: the logarithm begins at `least`.
    ///
    /// @param least what is at the ground of the logarithmic scale, above 0; the linear one begins at 0
    /// @param most  what reaches 1, more than `least`
    public double height(double value, double least, double most) {
        if (!(value > 0)) return 0;
        return Math.clamp(switch (this) {
            case LOGARITHMIC -> Math.log(value / least) / Math.log(most / least);
            case LINEAR -> value / most;
        }, 0, 1);
    }
}
