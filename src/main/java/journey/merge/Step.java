package journey.merge;

import journey.plan.Field;

/// One step from a place of the plan to a value that stands there.
public sealed interface Step {
    /// As the file would call it.
    String text();

    record Of(Field<?> field) implements Step {
        @Override
        public String text() {
            return field.key();
        }
    }

    /// One of several: a reading by its day, a rule's setting by the rule, a scenario or remark by its id.
    record Named(String text) implements Step {}

    /// A field that this program does not know.
    record Foreign(String text) implements Step {}

    /// What a card or a plan has besides its fields.
    enum Own implements Step {
        /// The stage that a card stands in.
        STAGE("stage"),
        /// Which card a card stands behind, in its stage; none if it is the first.
        ORDER("order"),
        /// The findings that the team has put aside.
        PUT_ASIDE("putAside");

        private final String text;

        Own(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }
}
