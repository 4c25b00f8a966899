package journey.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.util.Optional;

/// What an error tells of where it came from, as text: kinds and places in the code, and nothing of a plan. What an error says of itself may quote
/// what somebody wrote, so only that is told which Java makes up from the code alone.
final class Trace {
    private static final int PLACES = 60;
    private static final int CAUSES = 8;

    private Trace() {}

    static String of(Throwable error) {
        var text = new StringBuilder();
        var lead = "";
        var next = Optional.of(error);
        for (int depth = 0; next.isPresent() && depth < CAUSES; depth++) {
            add(text.append(lead), next.get());
            lead = "Caused by: ";
            next = Optional.ofNullable(next.get().getCause());
        }
        return text.toString();
    }

    private static void add(StringBuilder text, Throwable error) {
        text.append(error.getClass().getName()).append(said(error)).append(System.lineSeparator());
        var places = error.getStackTrace();
        for (int i = 0; i < Math.min(PLACES, places.length); i++) text.append("    at ").append(places[i]).append(System.lineSeparator());
        if (places.length > PLACES) text.append("    and ").append(places.length - PLACES).append(" more").append(System.lineSeparator());
    }

    private static String said(Throwable error) {
        return switch (error) {
            case NullPointerException _, ClassCastException _, IndexOutOfBoundsException _, ArithmeticException _, NegativeArraySizeException _,
                    VirtualMachineError _, LinkageError _ -> after(Optional.ofNullable(error.getMessage()));
            case FileSystemException of -> after(Optional.ofNullable(of.getReason()));
            default -> "";
        };
    }

    private static String after(Optional<String> message) {
        return message.map(": "::concat).orElse("");
    }

    /// All that it says, for somebody who asked for that.
    static String whole(Throwable error) {
        var text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return withoutHome(text.toString());
    }

    /// Without the name of the person's home folder.
    static String withoutHome(String text) {
        var home = System.getProperty("user.home");
        return home.length() > 1 ? text.replace(home, "~") : text;
    }

    /// What an error is told by from others: its kind, and where it arose. Stacks overflow and memory ends anywhere.
    static String kind(Throwable error) {
        var first = first(error);
        var places = first.getStackTrace();
        return first instanceof VirtualMachineError || places.length == 0 ? first.getClass().getName() : first.getClass().getName() + " at " + places[0];
    }

    /// What led to it, where others only passed it on.
    static Throwable first(Throwable error) {
        var first = error;
        for (int depth = 0; depth < CAUSES && first.getCause() != null; depth++) first = first.getCause();
        return first;
    }
}
