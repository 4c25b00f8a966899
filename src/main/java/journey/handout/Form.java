package journey.handout;

import journey.plan.Word;

/// How a PDF shows a plan: its board on one page, the board over many sheets to be put together on a wall, or all of it told page by page.
public enum Form implements Word {
    BOARD, POSTER, REPORT
}
