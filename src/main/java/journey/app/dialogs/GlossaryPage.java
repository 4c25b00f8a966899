package journey.app.dialogs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.guide.Glossary;
import journey.guide.Likeness;
import journey.guide.Term;
import journey.text.Words;

/// The words of the trade to read and to search: what each means here, what else it is called, where it is at home.
final class GlossaryPage {
    private final Words words;
    private final FindList<Term> list;

    GlossaryPage(Words words) {
        this.words = words;
        list = new FindList<>("glossary", words.say("dialog.glossary.find"), words.say("dialog.glossary.none"), this::matching);
        list.drawn(this::row, this::spoken);
    }

    FindList<Term> node() {
        return list;
    }

    /// First what is called so, then what has such a word in a name, then what speaks of it.
    private List<Term> matching(String typed) {
        if (typed.isBlank()) return sorted(Glossary.TERMS.stream()).toList();
        var called = Glossary.TERMS.stream().filter(term -> term.isCalled(typed, words::say));
        var named = sorted(Glossary.TERMS.stream().filter(term -> Likeness.begins(typed, names(term))));
        var about = sorted(Glossary.TERMS.stream().filter(term -> Likeness.begins(typed, names(term) + " " + words.say(term.meaning()))));
        return Stream.of(called, named, about).flatMap(terms -> terms).distinct().toList();
    }

    private Stream<Term> sorted(Stream<Term> terms) {
        var collator = java.text.Collator.getInstance(words.locale() == Locale.ROOT ? Locale.ENGLISH : words.locale());
        return terms.sorted((one, other) -> collator.compare(words.say(one.name()), words.say(other.name())));
    }

    private String names(Term term) {
        return words.say(term.name()) + " " + words.say(term.also());
    }

    private Node row(Term term) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var name = FindList.label("term-name", words.say(term.name()));
        var line = new HBox(8, name, gap);
        term.stage().ifPresent(stage -> {
            var where = FindList.label("term-stage", words.say("dialog.glossary.stage", stage.number(), stage));
            where.getStyleClass().add("stage-" + stage.word());
            where.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(where);
        });
        return new VBox(2, line, FindList.label("term-meaning", words.say(term.meaning())),
                FindList.label("term-also", words.say("dialog.glossary.also", term.also())));
    }

    private String spoken(Term term) {
        return words.say("dialog.glossary.spoken", term.name(), term.meaning(), term.also());
    }
}
