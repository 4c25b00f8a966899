package journey.plan;

/// A part of a plan that is nothing but its fields, an object in the file: a period, a reading, a link's tracking.
public interface Part {
    Fields fields();
}
