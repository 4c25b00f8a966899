package journey.pages;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import journey.plan.Word;

/// What a report may consist of, in the order in which it is read.
public enum ReportPart implements Word {
    /// Whose plan it is, what it promises, and to whom.
    COVER,
    /// The whole board on one page.
    BOARD,
    /// Each stage with its cards in full.
    STAGES,
    /// What other models of a journey say of the plan.
    LENSES,
    /// The forecast and where the metrics stand, if there are such.
    FORECAST,
    /// What the validator found, if that is to be told.
    FINDINGS,
    /// The words of the trade.
    GLOSSARY;

    /// What is in a report of which nothing else is said.
    public static final Set<ReportPart> USUAL = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(GLOSSARY)));
}
