package journey.handout;

import java.util.List;
import java.util.Optional;
import journey.compare.Comparison;
import journey.compare.ComparisonSheet;
import journey.exchange.ComparisonMarkdown;
import journey.layout.Board;
import journey.layout.Palette;
import journey.paint.Export;
import journey.paint.Heading;
import journey.paint.Page;

/// Makes what is handed on of a comparison: the board with all that differs below it, or only that as a document. Other media show one plan.
public final class Comparisons {
    public static final List<Medium> MEDIA = List.of(Medium.PDF, Medium.PNG, Medium.SVG, Medium.MD);
    private static final int WIDE = 3_200;

    private Comparisons() {}

    /// @param medium one of [#MEDIA]
    public static Handout of(Comparison compared, Medium medium, Palette palette) {
        return switch (medium) {
            case PDF -> drawing(compared, new Export.Format.Pdf(Page.BOARD), ComparisonSheet.of(compared), palette);
            case SVG -> drawing(compared, new Export.Format.Svg(), ComparisonSheet.of(compared), palette);
            case PNG -> {
                var board = ComparisonSheet.of(compared);
                yield drawing(compared, new Size.Wide(WIDE).of(board), board, palette);
            }
            case MD -> new Handout.OfText(ComparisonMarkdown.of(compared));
            case PPTX, HTML, CSV, CANVAS -> throw new IllegalArgumentException("no comparison as " + medium);
        };
    }

    private static Handout drawing(Comparison compared, Export.Format format, Board board, Palette palette) {
        return new Handout.OfBoard(new Export(format, palette, new Heading(compared.title(), compared.words().locale())), board, Optional.empty());
    }
}
