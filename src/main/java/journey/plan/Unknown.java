package journey.plan;

/// A field of the file that this program does not know, or whose value it cannot understand: its key, its value as compact JSON,
/// and the key of the known field that it followed ("" for the first). It is written back at its place.
///
/// What stood inside a value that has no bag of its own (a rate, an amount, the object of the stages) has both keys with
/// the outer one in front: `Unknown[onward/source, "survey", onward/percent]`. No known key has a slash, so the last
/// component tells such a one from a field whose own key has one.
public record Unknown(String key, String json, String after) {}
