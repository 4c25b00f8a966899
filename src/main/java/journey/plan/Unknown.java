package journey.plan;

/// A field of the file that this program does not know, or whose value it cannot understand: its key, its value as raw JSON,
/// and the key of the field that it followed ("" for the first). It is written back at its place.
public record Unknown(String key, String json, String after) {}
