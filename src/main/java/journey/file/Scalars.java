package journey.file;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Plain values under their keys, before it is known what they mean together.
final class Scalars {
    private final Map<String, Scalar> values = new LinkedHashMap<>();

    /// One plain value as it stands.
    record Scalar(JsonToken token, String text) {
        static Scalar of(String text) {
            return new Scalar(JsonToken.VALUE_STRING, text);
        }

        /// A decimal, which is a text in the file.
        static Scalar of(BigDecimal decimal) {
            return of(decimal.toPlainString());
        }

        static Scalar of(int whole) {
            return new Scalar(JsonToken.VALUE_NUMBER_INT, Integer.toString(whole));
        }

        void write(JsonText out) {
            if (token == JsonToken.VALUE_STRING) out.text(text);
            else out.asIs(text);
        }

        Optional<String> asText() {
            return token == JsonToken.VALUE_STRING ? Optional.of(Clean.text(text)) : Optional.empty();
        }

        /// A decimal, as a text or a number, in plain digits: an exponent is how bombs are made.
        Optional<BigDecimal> asDecimal() {
            return token == JsonToken.VALUE_STRING || token.isNumeric() ? Numbers.decimal(text) : Optional.empty();
        }

        Optional<Integer> asWhole() {
            return token == JsonToken.VALUE_NUMBER_INT ? Numbers.whole(text) : Optional.empty();
        }

        String raw() {
            return Raw.scalar(token, text);
        }
    }

    void put(String key, Scalar value) {
        values.put(key, value);
    }

    void remove(String key) {
        values.remove(key);
    }

    Map<String, Scalar> all() {
        return values;
    }

    Optional<Scalar> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /// Whether all of these are there and nothing else, but perhaps the one that may be.
    boolean hasJust(String perhaps, String... keys) {
        return values.keySet().containsAll(List.of(keys)) && values.size() == keys.length + (has(perhaps) ? 1 : 0);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(Scalar::asText);
    }

    Optional<BigDecimal> decimal(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(Scalar::asDecimal);
    }

    Optional<Integer> whole(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(Scalar::asWhole);
    }
}
