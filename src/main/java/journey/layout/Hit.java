package journey.layout;

/// What lies at a point: a figure's role, and what it belongs to. An empty place of a cell is a [Role#LANE] of that cell.
public record Hit(Role role, Subject subject) {}
