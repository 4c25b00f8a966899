package journey.app.dialogs;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import journey.guide.KnownMetric;
import journey.plan.Stage;
import journey.text.Words;

/// The metric library, to choose one metric from.
public final class MetricsDialog {
    private final Words words;
    private final Window owner;

    public MetricsDialog(Words words, Window owner) {
        this.words = words;
        this.owner = owner;
    }

    /// @param near the stage whose usual metrics are shown first
    public Optional<KnownMetric> ask(Optional<Stage> near) {
        var list = new FindList<KnownMetric>("metrics", words.say("dialog.metrics.find"), words.say("dialog.metrics.none"),
                typed -> KnownMetric.matching(typed, near, words::say)).drawn(this::row, this::spoken);
        list.choosing();
        var sheet = new Sheet<KnownMetric>(words, owner, words.say("dialog.metrics.title")).wide(620).saying(words.say("dialog.metrics.text")).with(list);
        var add = sheet.button("dialog.metrics.add", ButtonData.OK_DONE);
        sheet.button("dialog.cancel", ButtonData.CANCEL_CLOSE);
        var button = sheet.getDialogPane().lookupButton(add);
        button.disableProperty().bind(Bindings.isNull(list.list().getSelectionModel().selectedItemProperty()));
        list.list().addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2 && !button.isDisabled()) ((javafx.scene.control.Button) button).fire();
        });
        sheet.setResultConverter(pressed -> pressed == add ? list.chosen().orElse(null) : null);
        sheet.setOnShown(_ -> list.begin());
        return sheet.showAndWait();
    }

    private Node row(KnownMetric metric) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, FindList.label("term-name", words.say(metric.title())), gap);
        for (var stage : metric.stages()) {
            var where = FindList.label("term-stage", words.say("dialog.glossary.stage", stage.number(), stage));
            where.getStyleClass().add("stage-" + stage.word());
            where.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(where);
        }
        return new VBox(2, line, FindList.label("term-meaning", words.say(metric.how())), FindList.label("term-also", words.say(metric.line())));
    }

    private String spoken(KnownMetric metric) {
        return words.say("dialog.metrics.spoken", metric.title(), metric.how(), metric.line());
    }
}
