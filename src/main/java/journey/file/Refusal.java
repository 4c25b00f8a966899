package journey.file;

/// Why a file is no plan that can be opened: one kind for each sentence and each thing to do about it.
public enum Refusal {
    /// No such file.
    MISSING,
    /// A folder, or a device.
    NO_FILE,
    FORBIDDEN,
    /// The disk or the network failed.
    UNREADABLE,
    EMPTY,
    /// Nothing but zeros or blanks, as a power failure leaves it.
    BLANK,
    /// Two versions with version control's marks between them.
    CONFLICT,
    HTML,
    ARCHIVE,
    OFFICE,
    PICTURE,
    PDF,
    /// A file of a program that can be named.
    OTHER_PROGRAM,
    /// Not UTF-8; [PlanFile#openWindows1252] may read it.
    NOT_UTF8,
    NOT_JSON,
    /// Cut off before anything of the plan.
    CUT_OFF,
    /// JSON that is no plan.
    NO_PLAN,
    /// A version that is no whole number.
    BAD_VERSION,
    TOO_LARGE,
    TOO_MANY_VALUES,
    TOO_DEEP,
    /// One text, number or name that is longer than any plan has.
    TOO_LONG
}
