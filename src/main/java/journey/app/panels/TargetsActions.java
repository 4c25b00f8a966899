package journey.app.panels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.forecast.Measurement;
import journey.plan.Better;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.Field;
import journey.plan.Id;
import journey.plan.Place;
import journey.text.MetricWords;

/// Does what can be done to a row of the table of targets, each thing as one step that can be undone. While something is asked, the table
/// waits, and has the focus again when that is over.
final class TargetsActions implements TargetsDeeds {
    private final Workspace workspace;
    private final TargetsText text;
    private final TargetsFloat over;
    private final Consumer<Place> reveal;
    private final TargetsTable table;

    TargetsActions(Workspace workspace, TargetsText text, TargetsFloat over, Consumer<Place> reveal) {
        this.workspace = workspace;
        this.text = text;
        this.over = over;
        this.reveal = reveal;
        table = new TargetsTable(text, this);
    }

    TargetsTable table() {
        return table;
    }

    @Override
    public void reveal(TargetsRow row) {
        reveal.accept(new Place.Of(row.id()));
    }

    @Override
    public void aim(TargetsRow row, String typed) {
        var spot = new TargetsTable.Spot(row.id(), TargetsColumn.TARGET);
        table.choose(spot);
        var field = new TargetsAim(text.words(), text.words().say("target.field", text.title(row)), over, this::done, target -> put(row, CardFields.TARGET, target));
        over.open(typed.isEmpty() ? field.with(row.standing().target()) : field.with(typed), TargetsFloat.Where.OVER, () -> table.boundsOf(spot));
    }

    @Override
    public void turn(TargetsRow row) {
        put(row, CardFields.BETTER, Optional.of(row.standing().better() == Better.HIGHER ? Better.LOWER : Better.HIGHER));
    }

    @Override
    public void read(TargetsRow row, String typed) {
        var column = table.chosen().filter(spot -> spot.metric().equals(row.id())).map(TargetsTable.Spot::column).filter(TargetsColumn::isReading).orElse(TargetsColumn.ADD);
        var spot = new TargetsTable.Spot(row.id(), column);
        table.choose(spot);
        var about = new TargetsReading.About(text.title(row), row.card().fields().text(CardFields.UNIT).strip(), workspace.today(), day -> of(row.id(), day));
        var bar = new TargetsReading(text.words(), about, over, this::done, reading -> add(row, reading));
        over.open(bar.with(typed), TargetsFloat.Where.BELOW, () -> table.boundsOf(spot));
    }

    /// What was measured of a metric on a day.
    private Optional<String> of(Id metric, LocalDate day) {
        return card(metric).flatMap(card -> Measurement.all(card).stream().filter(one -> one.on().filter(day::equals).isPresent()).reduce((_, last) -> last)
                .map(one -> new MetricWords(text.words()).said(card, one.value())));
    }

    private Optional<Card.Metric> card(Id metric) {
        return workspace.plan().card(metric).filter(Card.Metric.class::isInstance).map(Card.Metric.class::cast);
    }

    /// A metric has one reading for a day: another takes its place.
    private void add(TargetsRow row, Reading reading) {
        card(row.id()).ifPresent(card -> {
            var all = new ArrayList<>(card.readings());
            var day = reading.fields().get(Reading.ON);
            var same = IntStream.range(0, all.size()).filter(i -> day.isPresent() && all.get(i).fields().get(Reading.ON).equals(day)).reduce((_, last) -> last);
            if (same.isPresent()) all.set(same.getAsInt(), new Reading(reading.fields().withUnknown(all.get(same.getAsInt()).fields().unknown())));
            else all.add(reading);
            all.sort(Comparator.comparing(one -> one.fields().get(Reading.ON).orElse(LocalDate.MIN)));
            put(row, CardFields.READINGS, Optional.of(List.copyOf(all)));
        });
    }

    private <T> void put(TargetsRow row, Field<T> field, Optional<T> value) {
        workspace.pause();
        workspace.perform(new Edit.Put<>(new Place.Of(row.id()), field, value));
        workspace.pause();
    }

    private void done() {
        over.close();
        table.requestFocus();
    }

    @Override
    public void copy() {
        var content = new ClipboardContent();
        content.putString(text.copied(table.getItems()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
