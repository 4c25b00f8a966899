package journey.app.interview;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import journey.interview.Form;
import journey.interview.Reply;
import journey.plan.Plan;
import journey.text.Typed;
import journey.text.Typing;
import journey.text.Words;

/// What one question is answered with. It keeps what was typed until the answer is given.
interface Answering {
    Region node();

    /// Who gets the focus: a field, or the option that is chosen.
    Node input();

    /// What stands there now.
    Typed<Reply> read();

    /// Shows what the plan answers; what was typed and never given is gone.
    void show(Optional<Reply> reply);

    /// Gives the question's answering in its form.
    ///
    /// @param example an answer that somebody else might give, shown while there is none
    /// @param give    gives what stands there as the answer
    static Answering of(Form form, Plan plan, Words words, String example, Runnable give) {
        var typing = new Typing(words);
        return switch (form) {
            case Form.Line(var chips) -> new LineAnswer(words, example, LineAnswer.chips(chips, plan), give);
            case Form.Money _ -> new NumberAnswer<>(example, text -> typing.money(text, plan.currency()), typing::write, Reply.Money::new, Reply.Money::amount,
                    plan.currency(), Reply.Money.class);
            case Form.Minutes _ -> new NumberAnswer<>(example, typing::whole, minutes -> words.number(minutes.longValue()), Reply.Minutes::new, Reply.Minutes::minutes,
                    words.say("interview.pane.minutes"), Reply.Minutes.class);
            case Form.Choice(var options) -> new ChoiceAnswer(words, options, give);
            case Form.Several(var options) -> new SeveralAnswer(words, options);
            case Form.Figure(var unit, var options) -> new FigureAnswer(words, typing, plan, unit, options, example);
        };
    }
}
