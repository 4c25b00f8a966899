package journey.app.canvas;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import journey.app.Theme;
import journey.app.surface.Landmark;
import journey.app.workspace.Workspace;
import journey.file.PlanFile;
import journey.layout.Grid;
import journey.layout.Lane;
import journey.layout.Palette;
import journey.layout.Subject;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.text.Words;
import org.testfx.util.WaitForAsyncUtils;

/// A board in a window of its own, for tests: a small plan, and words for where things are.
final class Stand {
    static final PlanText TEXT = new PlanText() {
        @Override
        public String write(Plan plan) {
            return new String(PlanFile.write(plan), StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Plan> read(String text) {
            return PlanFile.read(text.getBytes(StandardCharsets.UTF_8), Ids.from(new SplittableRandom(9))).plan();
        }

        @Override
        public Told tell(Plan plan, Optional<Set<Id>> cards) {
            var titles = plan.cards().stream().filter(card -> cards.map(some -> some.contains(card.id())).orElse(true)).map(Card::title).toList();
            return new Told(String.join(", ", titles), "<b>" + String.join("</b><b>", titles) + "</b>");
        }
    };

    final Workspace workspace;
    final Canvas canvas;
    final List<Place> explained = new ArrayList<>();

    Stand(Stage stage, Plan plan) {
        workspace = new Workspace(plan, Ids.from(new SplittableRandom(5)));
        canvas = new Canvas(workspace, Words.in(Locale.ENGLISH), TEXT, Palette.LIGHT);
        canvas.setOnExplain(explained::add);
        var scene = new Scene(canvas, 980, 700);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        Clipboard.getSystemClipboard().clear();
        canvas.focus();
    }

    /// Two touchpoints and an offer in the first three stages, with a link.
    static Plan plan() {
        var cards = List.of(card("ad", journey.plan.Stage.AWARE, CardType.TOUCHPOINT), card("post", journey.plan.Stage.AWARE, CardType.TOUCHPOINT),
                card("page", journey.plan.Stage.ENGAGE, CardType.TOUCHPOINT), card("guide", journey.plan.Stage.SUBSCRIBE, CardType.OFFER));
        return Plan.blank("A plan").withCards(Cards.of(cards), List.of(Link.of(new Id("ad"), new End.AtCard(new Id("page")))));
    }

    private static Card card(String name, journey.plan.Stage stage, CardType type) {
        return Card.of(type, new Id(name), stage, Fields.of(CardFields.TITLE, "The " + name));
    }

    /// The node that stands over a card.
    Landmark card(String name) {
        return on(() -> canvas.landmark(new Subject.OfCard(new Id(name))).orElseThrow());
    }

    /// A point of the screen in an empty cell, clear of a ghost.
    Point2D cell(journey.plan.Stage stage, Lane lane) {
        return on(() -> {
            var cell = canvas.board().grid().cells().get(new Grid.Cell(stage, lane));
            return screen(cell.middle(), cell.bottom() - 12);
        });
    }

    /// Where a point of the board is seen on the screen.
    Point2D screen(double x, double y) {
        var camera = canvas.surface().camera();
        return canvas.localToScreen(camera.viewX(x), camera.viewY(y));
    }

    Point2D edge(String name) {
        return on(() -> {
            var rect = canvas.board().grid().cards().get(new Id(name));
            return screen(rect.right(), rect.centre());
        });
    }

    String order(journey.plan.Stage stage, Lane lane) {
        return on(() -> String.join(" ", canvas.board().grid().order().getOrDefault(new Grid.Cell(stage, lane), List.of()).stream().map(this::title).toList()));
    }

    private String title(Id id) {
        return workspace.plan().card(id).orElseThrow().title();
    }

    String chosen() {
        return on(() -> String.join(" ", workspace.selection().places().stream().map(Place::text).toList()));
    }

    static <T> T on(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, question::get);
    }

    static void run(Runnable deed) {
        on(() -> {
            deed.run();
            return true;
        });
        settle();
    }

    /// Until all that was asked for is on the screen.
    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(5, SECONDS, () -> on(condition::getAsBoolean));
        } catch (java.util.concurrent.TimeoutException late) {
            throw new AssertionError("not within 5 seconds", late);
        }
        settle();
    }
}
