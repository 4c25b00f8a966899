package journey.file;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.Stage;
import journey.plan.Word;

/// Reads one card. What its fields mean hangs on its type, so a card with fields before its type is read twice.
final class CardReader extends PartReader {
    private static final Form UNTYPED = Form.of(List.of("id", "stage", "type"));
    private static final List<String> BEFORE_TYPE = List.of("", "id", "stage");

    private String id = "";
    private String stageWord = "";
    private String typeName = "";

    private CardReader(Tokens in, Form form) {
        super(in, form);
    }

    /// Reads the card that begins at the current token.
    ///
    /// @param before the stage of the card before it, where a card goes that names none
    static Draft.OfCard read(Tokens in, int index, Stage before) throws IOException {
        var start = in.start();
        var moment = in.notes.now();
        var reader = new CardReader(in, UNTYPED);
        var fields = reader.read();
        // a field that stood before the type looks like one that is not known or not understood
        var isReadByType = reader.form() == reader.typed()
                && fields.unknown().stream().noneMatch(one -> BEFORE_TYPE.contains(one.after()) || reader.form().knows(one.key()));
        if (isReadByType) return reader.draft(index, before, fields, moment);

        in.notes.forget(moment);
        try (var again = Tokens.of(in.bytes(), start, in.end(), in.notes)) {
            again.next();
            var second = new CardReader(again, reader.typed());
            return second.draft(index, before, second.read(), moment);
        }
    }

    @Override
    boolean own(String key) throws IOException {
        var text = in.now().isScalarValue() ? in.scalar().text() : "";
        switch (key) {
            case "id" -> id = text;
            case "stage" -> stageWord = text;
            default -> {
                typeName = in.is(JsonToken.VALUE_STRING) ? Clean.text(text) : "";
                if (form() == UNTYPED) become(typed());
            }
        }
        if (!in.now().isScalarValue()) in.parser().skipChildren();
        return true;
    }

    private Optional<CardType> type() {
        return Word.in(CardType.class, typeName);
    }

    private Form typed() {
        return type().map(Form::of).orElse(Form.FOREIGN);
    }

    private Draft.OfCard draft(int index, Stage before, Fields fields, int moment) {
        var type = typeName.isEmpty() ? Optional.of(CardType.NOTE) : type();
        if (typeName.isEmpty()) in.notes.changed("file.found.no-type");
        var card = new Draft.OfCard(index, id, stage(before), type, typeName, fields);
        in.notes.about(moment, card.title());
        return card;
    }

    private Stage stage(Stage before) {
        var exact = Stage.of(stageWord);
        if (exact.isPresent()) return exact.get();
        var likely = Stage.of(stageWord.strip().toLowerCase(Locale.ROOT)).orElse(before);
        in.notes.changed(stageWord.isEmpty() ? "file.found.no-stage" : "file.found.bad-stage", likely, Clean.text(stageWord));
        return likely;
    }
}
