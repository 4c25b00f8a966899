package journey.app.interview;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.interview.Form;
import journey.interview.Option;
import journey.interview.Reply;
import journey.plan.Amount;
import journey.plan.Plan;
import journey.text.Typed;
import journey.text.Typing;
import journey.text.Words;

/// What a number says, to be chosen, and the number: a metric and its target, a price and how often it is paid.
final class FigureAnswer implements Answering {
    private final TextField field = new TextField();
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> chips;
    private final VBox node;
    private final Typing typing;
    private final Form.Unit unit;
    private final String currency;

    FigureAnswer(Words words, Typing typing, Plan plan, Form.Unit unit, List<Option> options, String example) {
        this.typing = typing;
        this.unit = unit;
        currency = plan.currency();
        chips = options.stream().map(option -> chip(option, switch (unit) {
            case MONEY -> words;
            case PLAIN -> Words.of(plan);
        })).toList();
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) before.setSelected(true);
        });
        var flow = new FlowPane();
        flow.getStyleClass().add("answer-chips");
        flow.getChildren().setAll(chips);
        field.setId("interview-answer");
        field.setPromptText(example);
        node = switch (unit) {
            case PLAIN -> new VBox(label(words.say("interview.pane.metric")), flow, label(words.say("interview.pane.target")), counted(options));
            case MONEY -> new VBox(label(currency.isBlank() ? words.say("interview.pane.price") : words.say("interview.pane.price-in", currency)), field, flow);
        };
        node.getStyleClass().add("answer");
    }

    /// The field, and beside it what its number counts, which goes with the metric that is chosen.
    private HBox counted(List<Option> options) {
        var counts = new Label();
        counts.setId("interview-unit");
        counts.getStyleClass().add("answer-unit");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        counts.textProperty().bind(group.selectedToggleProperty().map(chosen ->
                options.stream().filter(option -> option.key().equals(chosen.getUserData())).map(Option::unit).findFirst().orElse("")));
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(field, counts);
        line.getStyleClass().add("answer-line");
        return line;
    }

    private ToggleButton chip(Option option, Words words) {
        var chip = new ToggleButton(words.say(option.name()));
        chip.getStyleClass().add("answer-chip");
        chip.setId("option-" + option.key().replace('.', '-'));
        chip.setUserData(option.key());
        chip.setToggleGroup(group);
        chip.setWrapText(true);
        chip.setOnAction(_ -> field.requestFocus());
        return chip;
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("field-label");
        return label;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node input() {
        return field;
    }

    @Override
    public Typed<Reply> read() {
        return switch (amount()) {
            case Typed.Wrong<Amount>(var why) -> new Typed.Wrong<>(why);
            case Typed.Understood<Amount>(var amount) -> new Typed.Understood<>(amount.map(one -> new Reply.Figure(one, (String) group.getSelectedToggle().getUserData())));
        };
    }

    private Typed<Amount> amount() {
        return switch (unit) {
            case MONEY -> typing.money(field.getText(), currency);
            case PLAIN -> switch (typing.decimal(field.getText())) {
                case Typed.Wrong<java.math.BigDecimal>(var why) -> new Typed.Wrong<>(why);
                case Typed.Understood<java.math.BigDecimal>(var number) -> new Typed.Understood<>(number.map(Amount.Exact::new));
            };
        };
    }

    @Override
    public void show(Optional<Reply> reply) {
        var figure = reply.map(one -> one instanceof Reply.Figure it ? it : null);
        field.setText(figure.map(Reply.Figure::amount).map(typing::write).orElse(""));
        field.selectAll();
        chips.stream().filter(chip -> figure.map(Reply.Figure::key).filter(chip.getUserData()::equals).isPresent()).findFirst().or(() -> chips.stream().findFirst())
                .ifPresent(group::selectToggle);
    }
}
