package journey.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import journey.app.dialogs.ExportDialog;
import journey.app.dialogs.ImportDialog;
import journey.app.dialogs.PrintDialog;
import journey.app.workspace.Workspace;
import journey.chart.Chart;
import journey.exchange.Tables;
import journey.exchange.TargetsCsv;
import journey.file.PlanFile;
import journey.handout.Carry;
import journey.handout.Choice;
import journey.handout.Form;
import journey.handout.Medium;
import journey.handout.Order;
import journey.handout.Part;
import journey.paint.Exported;
import journey.paint.WholeFile;
import journey.plan.Phrase;

/// What a plan gives to other files and takes from them: pictures, readings, templates.
final class Exchanging {
    private final PlannerWindow window;
    private final Workspace workspace;
    private final Saving saving;
    private final Logos logos;
    /// Of this plan.
    private Optional<Order> exported = Optional.empty();
    private boolean isBeginning;

    Exchanging(PlannerWindow window, Workspace workspace, Saving saving) {
        this.window = window;
        this.workspace = workspace;
        this.saving = saving;
        logos = new Logos(window.desk().own());
    }

    /// @param chart that is seen in place of the board
    void export(Optional<Chart> chart) {
        begin(chart, begin -> new ExportDialog(window.words(), window.stage(), workspace, saving.suggested(), begin, window.desk().surroundings().picker(),
                window.desk().work()::fetch, window.desk().surroundings().browser()).show(order -> keep(begin, order), this::exported));
    }

    /// As it was wanted of this plan, or of another, the last time, but of what is seen now. The logo is asked for beside the window.
    private void begin(Optional<Chart> chart, Consumer<Order> then) {
        var place = exported.isPresent() ? Optional.<Path>empty() : logos.place(workspace);
        if (place.isEmpty()) then.accept(begin(chart, exported.orElseGet(window.desk()::exported)));
        else if (!isBeginning) {
            isBeginning = true;
            window.work(() -> logos.at(place.get()), logo -> {
                isBeginning = false;
                var isHere = window.stage().isShowing() && window.workspace().filter(workspace::equals).isPresent();
                if (isHere) then.accept(begin(chart, logo.map(window.desk().exported()::with).orElseGet(window.desk()::exported)));
            });
        }
    }

    private Order begin(Optional<Chart> chart, Order order) {
        var seen = chart.<Part>map(Part.OfChart::new).orElseGet(() -> order.part() instanceof Part.OfChart ? order.part() : Part.WHOLE);
        var begin = order.of(seen).carrying(Carry.NOTHING).through(workspace.lensProperty().get());
        return chart.isEmpty() || Choice.of(begin).contains(Choice.CHART) ? begin : begin.as(Medium.PDF).as(Form.BOARD);
    }

    /// With a look at it in the program that the system has for such files.
    private void exported(Path file) {
        window.banner().say(Banner.Tone.GOOD, Phrase.of("window.exported", file.toString()), new Banner.Answer("banner.open", () -> window.work(() -> {
            window.desk().surroundings().browser().accept(file.toUri().toString());
            return file;
        }, _ -> { })));
    }

    void print(Optional<Chart> chart) {
        begin(chart, begin -> new PrintDialog(window.words(), window.stage(), workspace, begin, window.desk().surroundings().picker(), window.desk().surroundings().press(),
                window.desk().work()::fetch).show(sheets -> window.banner().say(Banner.Tone.GOOD, Phrase.of("window.printed", sheets))));
    }

    /// Only a logo that was chosen or taken away is kept so: what was not found in time may be there all the same.
    private void keep(Order begin, Order order) {
        if (!begin.logo().equals(order.logo())) logos.place(workspace).ifPresent(place -> logos.keep(order.logo(), place));
        exported = Optional.of(order);
        window.desk().exported(order);
    }

    /// Brings readings in from a table that is asked for.
    void importReadings() {
        window.desk().surroundings().picker().readings(window.stage()).ifPresent(this::importReadings);
    }

    private void importReadings(Path file) {
        var name = file.getFileName().toString();
        window.work(() -> Tables.open(file), opened -> {
            switch (opened) {
                case Tables.Opened.Refused(var why) -> window.banner().say(Banner.Tone.BAD, Phrase.of("window.import.refused", name, why));
                case Tables.Opened.Of(var tables) -> new ImportDialog(window.words(), window.stage(), workspace, name, tables, window.desk().work()).show(incoming ->
                        window.banner().say(Banner.Tone.GOOD, Phrase.of("window.imported", incoming.changes().size(), name)));
            }
        });
    }

    /// Writes where the plan's metrics stand to a table.
    void exportTargets() {
        var near = saving.suggested();
        var name = window.words().say("window.targets.file", PlanFile.bareName(near));
        window.desk().surroundings().picker().table(window.stage(), near.resolveSibling(name)).ifPresent(this::exportTargets);
    }

    private void exportTargets(Path file) {
        var plan = workspace.plan();
        var prospects = workspace.foreseenProperty().get().map(foreseen -> foreseen.draws().prospects()).orElse(Map.of());
        window.work(() -> WholeFile.export(file, out -> out.write(TargetsCsv.of(plan, prospects).getBytes(StandardCharsets.UTF_8))), ended -> {
            if (ended instanceof Exported.Written) exported(file);
            else ended.phrase().ifPresent(why -> window.banner().say(Banner.Tone.BAD, why));
        });
    }

    void saveTemplate() {
        window.desk().questions().line(window.stage(), "dialog.template", workspace.plan().title()).ifPresent(name -> {
            var plan = workspace.plan();
            new TemplateChange(window, Phrase.of("window.template.failed", name)).make(templates -> templates.add(plan, name),
                    () -> window.banner().say(Banner.Tone.GOOD, Phrase.of("window.template.saved", name)));
        });
    }
}
