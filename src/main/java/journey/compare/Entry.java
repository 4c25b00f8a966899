package journey.compare;

import java.util.Optional;
import journey.layout.Subject;

/// A line of what differs.
///
/// @param at where on the board of both plans it is to be seen
public record Entry(Sort sort, String text, Optional<Subject> at) {}
