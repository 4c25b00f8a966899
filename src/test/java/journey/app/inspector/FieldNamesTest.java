package journey.app.inspector;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import journey.plan.Audience;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Field;
import journey.plan.Link;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.StagePlan;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldNamesTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    static Stream<Field<?>> fields() {
        return Stream.of(Stream.of(CardType.values()).flatMap(type -> CardFields.of(type).stream()), StagePlan.SHAPE.fields().stream(),
                Link.FIELDS.stream(), Audience.FIELDS.stream(), PutAside.FIELDS.stream(), Settings.BEFORE.stream(), Settings.AFTER.stream())
                .<Field<?>>flatMap(list -> list.map(field -> field)).distinct();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldHasANameForTheUndoMenu(Field<?> field) {
        assertDoesNotThrow(() -> WORDS.say("field." + field.key()));
    }

    @Test
    void everyFieldOfACardStandsOnItsSheetOnceAndHasHelp() {
        for (var type : CardType.values()) {
            var onSheet = Anatomy.of(type).all().toList();
            assertEquals(sorted(CardFields.of(type)), sorted(onSheet), type::word);
            onSheet.forEach(field -> assertDoesNotThrow(() -> WORDS.say("field." + field.key() + ".help")));
        }
    }

    private static List<String> sorted(List<? extends Field<?>> fields) {
        return fields.stream().map(Field::key).sorted().toList();
    }
}
