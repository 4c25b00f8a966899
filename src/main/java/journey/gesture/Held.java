package journey.gesture;

/// What is held down while the pointer acts. `SHORTCUT` is Ctrl, on a Mac Cmd; `COPY` is Alt, there Option.
public enum Held { SHIFT, SHORTCUT, COPY, SPACE }
