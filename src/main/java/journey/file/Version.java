package journey.file;

import com.fasterxml.jackson.core.JsonToken;
import java.util.Optional;

/// The version that a file says it has, as text: newer programs may count further than our numbers go.
record Version(String text) {

    /// One whole number from 1.
    static Optional<Version> of(Optional<Scalars.Scalar> value) {
        return value.filter(one -> one.token() == JsonToken.VALUE_NUMBER_INT && one.text().charAt(0) != '-' && !one.text().equals("0"))
                .map(one -> new Version(one.text()));
    }

    boolean isNewer() {
        return !text.equals(Integer.toString(PlanWriter.VERSION));
    }
}
