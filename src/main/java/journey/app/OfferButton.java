package journey.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import journey.plan.OfferKind;
import journey.plan.Stage;
import journey.text.Words;

/// Adds an offer of a kind: the kinds stand under the stages where they are at home.
final class OfferButton extends MenuButton {
    OfferButton(Words words, Consumer<Optional<OfferKind>> chosen) {
        super(words.say("window.add-offer.button"));
        setId("tool-add-offer");
        getStyleClass().add("tool");
        setTooltip(new Tooltip(words.say("window.add-offer.tip")));
        for (var stage : Stage.ALL) {
            var kinds = OfferKind.atHomeIn(stage);
            if (kinds.isEmpty()) continue;
            var heading = new SeparatorMenuItem();
            var label = new Label(words.name(stage));
            label.getStyleClass().addAll("menu-heading", "stage-" + stage.word());
            heading.setContent(label);
            getItems().add(heading);
            for (var kind : kinds) {
                var item = new MenuItem(words.name(kind));
                item.setOnAction(_ -> chosen.accept(Optional.of(kind)));
                getItems().add(item);
            }
        }
    }
}
