package journey.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/// How much a file may hold. A plan of 5 000 cards takes some 2 MB and 150 000 values; these leave room for thirty times
/// that and stop what was made to hurt.
final class Limits {
    private Limits() {}

    static final int BYTES = 64 << 20;
    static final int VALUES = 5_000_000;
    static final int DEPTH = 64;
    static final int TEXT = 1_000_000;
    static final int NUMBER = 64;
    static final int NAME = 1000;
    /// How many findings are listed; the rest is counted.
    static final int FINDINGS = 200;

    /// Names are not interned: they come from strangers, and interning is the slow part of a cold start.
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(BYTES)
                    .maxTokenCount(VALUES)
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(TEXT)
                    .maxNumberLength(NUMBER)
                    .maxNameLength(NAME)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();
}
