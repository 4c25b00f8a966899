/// A planner for the customer value journey. A plan is a value, and all else is a function of it. To read the program from the
/// inside out:
///
/// 1. `plan`: what is a plan? Stages, cards with their fields, links. `edit`: what can be done to it, and undone.
/// 2. `guide`: what is known of journeys. `forecast`: what a plan promises, in people and money. `rule`: what makes a plan good; its
///    fixes are edits. `text`: how all of it is said. `interview`: what somebody is asked who starts with nothing, and which edits the
///    answers are. `merge`: what changed between two plans, and how do two people's join?
/// 3. `layout`: where does everything go? A plan and a view in, a flat list of marks out.
/// 4. `chart`: how is what a plan means drawn? The same marks again, for the pictures that explain. `deck`: what is shown slide by slide?
///    `report`: what does it say in words? The same plan told in words and tables, for the media that are read. `pages`: how does that lie on
///    paper, page by page? `compare`: how do two plans differ, on one board and in words?
/// 5. `paint`: how marks look off screen, as PNG, SVG and PDF, pages as PDF, and decks as PPTX. The window draws the same list.
/// 6. `file`: how a plan is read and written, and saved so that a crash leaves the old file or the new one.
///    `keep`: how is nothing lost? The journal of what is not saved, the backups of what was, what others do to a file.
///    `exchange`: what other programs write and want: tables of readings in; pages, documents, tables and canvases out, and plans inside
///    of what was handed on.
///    `handout`: what somebody wants of a plan, and what becomes of it; the window and the command line ask in the same words.
/// 7. `cli`: the program without a window. It shows in a few lines how the parts so far work together.
/// 8. `gesture`: what the pointer means, without a window. `app`: the window; `app.workspace` is the one place where anything
///    changes, `app.surface` shows a board, `app.canvas` edits it, `app.inspector`, `app.panels` and `app.dialogs` stand around it,
///    `app.present` shows it to a room.
///
/// Who may import whom is the table in `ArchitectureTest`.
module journey {
    requires static org.jspecify;

    requires java.desktop;
    requires java.logging;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel.reader;

    requires javafx.controls;
    requires org.controlsfx.controls;

    // JavaFX makes the application and reads the sheets beside it.
    exports journey.app to javafx.graphics;
}
