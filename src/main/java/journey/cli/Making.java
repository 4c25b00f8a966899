package journey.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import journey.deck.Deck;
import journey.exchange.CalendarCsv;
import journey.exchange.CallsCsv;
import journey.exchange.CardsCsv;
import journey.exchange.Carried;
import journey.exchange.HtmlPage;
import journey.exchange.JsonCanvas;
import journey.exchange.Markdown;
import journey.file.PlanFile;
import journey.layout.Board;
import journey.layout.Extra;
import journey.layout.Layout;
import journey.layout.Palette;
import journey.paint.Export;
import journey.paint.Exported;
import journey.paint.Heading;
import journey.paint.Watch;
import journey.paint.WholeFile;
import journey.plan.Plan;
import journey.plan.Word;
import journey.report.Report;
import journey.rule.Findings;
import journey.text.Words;

/// How a plan becomes a file.
sealed interface Making {
    /// @param today the day by which the plan is judged
    Exported to(Path file, Plan plan, Words words, LocalDate today);

    /// Whether what is handed on carries the plan, so that it can be opened again.
    enum Carry implements Word {
        NOTHING, PLAN;

        Optional<byte[]> of(Plan plan) {
            return this == PLAN ? Optional.of(PlanFile.write(plan)) : Optional.empty();
        }
    }

    /// The tables that a plan can become.
    enum Table implements Word {
        CARDS, CALLS_TO_ACTION, CALENDAR
    }

    /// One drawing.
    record OfBoard(Function<Board, Export.Format> format, Drawing drawing, Carry carry) implements Making {
        @Override
        public Exported to(Path file, Plan plan, Words words, LocalDate today) {
            var board = drawing.of(plan, words, today);
            var export = Export.of(format.apply(board), new Heading(plan.title(), words.locale()));
            return carry.of(plan).map(inside -> Carried.export(export, file, board, inside, Watch.NONE)).orElseGet(() -> export.to(file, board, Watch.NONE));
        }
    }

    /// Slides, with the board among them.
    record OfDeck(Drawing.OfBoard board) implements Making {
        @Override
        public Exported to(Path file, Plan plan, Words words, LocalDate today) {
            var findings = board.findings(plan, today);
            var deck = Deck.of(plan, board.view(words, findings, today), findings.map(Findings::problems).orElse(List.of()));
            return Export.to(file, deck, Palette.LIGHT, Watch.NONE);
        }
    }

    /// A page, with the board and the list of all that is in it.
    record OfPage(Drawing.OfBoard board, Carry carry) implements Making {
        @Override
        public Exported to(Path file, Plan plan, Words words, LocalDate today) {
            var findings = board.findings(plan, today);
            // The page has a title of its own.
            var drawn = Layout.of(plan, board.view(words, findings, today).without(Extra.TITLE));
            return WholeFile.export(file, out -> HtmlPage.write(report(plan, words, findings), drawn, carry.of(plan), words, out, Watch.NONE));
        }
    }

    /// The plan in words, with what the board shows of problems.
    record OfDocument(Drawing.OfBoard board) implements Making {
        @Override
        public Exported to(Path file, Plan plan, Words words, LocalDate today) {
            return WholeFile.export(file, out -> out.write(Markdown.of(report(plan, words, board.findings(plan, today)), words)));
        }
    }

    record OfTable(Table table) implements Making {
        @Override
        public Exported to(Path file, Plan plan, Words words, LocalDate today) {
            return WholeFile.export(file, out -> out.write(switch (table) {
                case CARDS -> CardsCsv.of(plan);
                case CALLS_TO_ACTION -> CallsCsv.of(plan);
                case CALENDAR -> CalendarCsv.of(plan, words);
            }));
        }
    }

    record OfCanvas() implements Making {
        @Override
        public Exported to(Path file, Plan plan, Words words, LocalDate today) {
            return WholeFile.export(file, out -> out.write(JsonCanvas.of(plan, words)));
        }
    }

    private static Report report(Plan plan, Words words, Optional<Findings> findings) {
        return findings.map(found -> Report.of(plan, words, found)).orElseGet(() -> Report.of(plan, words));
    }
}
