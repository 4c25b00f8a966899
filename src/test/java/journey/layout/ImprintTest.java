package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.plan.Fields;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImprintTest {
    private static final View VIEW = View.in(Words.in(Locale.UK));

    private static Picture logo(int width, int height) {
        return new Picture(Picture.Kind.PNG, width, height, Logos.png(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY)));
    }

    private static Optional<Figure> logo(Board board) {
        return board.figures().stream().filter(figure -> figure.role() == Role.LOGO).findFirst();
    }

    private static List<String> titles(Board board) {
        return board.figures().stream().filter(figure -> figure.role() == Role.TITLE).map(Figure::spoken).toList();
    }

    static Stream<Plan> plans() {
        return Stream.concat(LongStream.rangeClosed(1, 20).mapToObj(Plans::some), LongStream.rangeClosed(1, 10).mapToObj(Plans::broken));
    }

    @Test
    void whatIsHandedOnIsCalledAsWasWished() {
        assertEquals(List.of("For the board"), titles(Layout.of(Calm.plan(), VIEW.with(Imprint.NONE.titled("For the board")))));
        assertEquals(List.of("CalmTrack launch"), titles(Layout.of(Calm.plan(), VIEW)));
    }

    @Test
    void theSameWordsInAnotherPlaceMakeTheSameBoard() {
        var plan = Calm.plan();
        var renamed = plan.withSettings(plan.settings().with(Settings.TITLE, "Spring"));

        assertEquals(Layout.of(renamed, VIEW), Layout.of(plan, VIEW.with(Imprint.NONE.titled("Spring"))));
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '"})
    void aBlankTitleIsNone(String title) {
        assertEquals(Imprint.NONE, Imprint.NONE.titled(title));
        assertEquals(Layout.of(Calm.plan(), VIEW), Layout.of(Calm.plan(), VIEW.with(Imprint.NONE.titled(title))));
    }

    /// Whatever its shape, it keeps it, and never has more units than pixels.
    @ParameterizedTest
    @CsvSource({"24,16,24,16", "200,56,200,56", "2000,56,200,5.6", "300,1000,16.8,56", "400,400,56,56", "1,1,1,1", "8000,1,200,0.025"})
    void theLogoStandsAtTheEndOfTheRow(int width, int height, double drawnWidth, double drawnHeight) {
        var board = Layout.of(Calm.plan(), VIEW.with(Imprint.NONE.with(logo(width, height))));
        var place = logo(board).orElseThrow().bounds();

        assertEquals(drawnWidth, place.width(), 1e-9);
        assertEquals(drawnHeight, place.height(), 1e-9);
        assertEquals(50, place.centre(), 1e-9);
        assertEquals(board.figures().stream().filter(figure -> figure.role() == Role.STAGE).mapToDouble(figure -> figure.bounds().right() - 4).max().orElseThrow(), place.right(), 1e-9);
        assertEquals(new Mark.Picture(place, logo(width, height)), logo(board).orElseThrow().marks().getFirst());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingOfTheRowLiesOnTheLogo(Plan plan) {
        var one = plan.cards().stream().findFirst().map(card -> VIEW.only(Set.of(card.id()))).orElse(VIEW);
        for (var view : List.of(VIEW, one)) {
            var board = Layout.of(plan, view.with(Imprint.NONE.with(logo(2000, 400))));
            var place = logo(board).orElseThrow().bounds();
            var row = board.figures().stream().filter(figure -> figure.role() == Role.TITLE || figure.role() == Role.SUMMARY).toList();

            assertFalse(row.isEmpty());
            for (var figure : row) assertFalse(figure.bounds().meets(place), figure::toString);
            assertEquals(board.figures().size() - 1, Layout.of(plan, view).figures().size());
            assertTrue(place.x() > 0 && place.right() < board.width());
        }
    }

    @Test
    void itIsSaidWhoseLogoItIs() {
        var plan = Calm.plan();
        var branded = plan.withSettings(plan.settings().with(Settings.BRAND, new Settings.Brand(Fields.of(Settings.Brand.NAME, "CalmTrack"))));
        var nameless = plan.withSettings(plan.settings().without(Settings.BRAND));

        assertEquals("Logo of CalmTrack", logo(Layout.of(branded, VIEW.with(Imprint.NONE.with(Logos.png())))).orElseThrow().spoken());
        assertEquals("Logo", logo(Layout.of(nameless, VIEW.with(Imprint.NONE.with(Logos.png())))).orElseThrow().spoken());
    }

    @Test
    void aBoardWithoutItsTitleHasNoLogo() {
        assertEquals(Layout.of(Calm.plan(), VIEW.without(Extra.TITLE)), Layout.of(Calm.plan(), VIEW.with(Imprint.NONE.with(Logos.png())).without(Extra.TITLE)));
    }

    @Test
    void itIsReadAfterTheTextsBesideItAndBeforeTheStages() {
        var board = Layout.of(Calm.plan(), VIEW.with(Imprint.NONE.with(Logos.png())));
        var order = logo(board).orElseThrow().order();

        assertTrue(board.figures().stream().filter(figure -> figure.role() == Role.TITLE || figure.role() == Role.SUMMARY).allMatch(figure -> figure.order() < order));
        assertTrue(board.figures().stream().filter(figure -> figure.subject() instanceof Subject.OfStage(Stage _)).allMatch(figure -> figure.order() > order));
    }

    @Test
    void picturesAreTheSameIfTheirFilesAre() {
        assertEquals(Logos.png(), Logos.png());
        assertEquals(Logos.png().hashCode(), Logos.png().hashCode());
        assertFalse(Logos.png().equals(Logos.transparent()));
        Logos.png().bytes()[0] = 0;
        assertEquals(new Picture(Picture.Kind.PNG, Logos.WIDTH, Logos.HEIGHT, Logos.png().bytes()), Logos.png());
    }
}
