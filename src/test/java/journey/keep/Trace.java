package journey.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// What strace wrote of a [Sufferer], as far as it concerns the thread that writes: each line begins with the number of a thread.
///
/// @param before calls until the writing began
/// @param during calls from then until it ended
/// @param reached how far it came
record Trace(List<Call> before, List<Call> during, Reached reached) {
    /// Where the process was when the trace ended.
    enum Reached { START, WRITING, END }


    /// @param name of the system call
    /// @param number how many of that name the thread had made, this one counted
    record Call(String name, int number, String line) {}

    static Trace of(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var thread = lines.stream().filter(line -> line.contains(Sufferer.BEGIN)).findFirst().map(line -> line.split(" ", 2)[0]).orElse("none");
        var counts = new HashMap<String, Integer>();
        var before = new ArrayList<Call>();
        var during = new ArrayList<Call>();
        var now = before;
        for (var line : lines) {
            if (!line.startsWith(thread + " ")) continue;
            var text = line.substring(thread.length()).strip();
            var bracket = text.indexOf('(');
            if (bracket <= 0 || !Character.isLetter(text.charAt(0))) continue;
            var name = text.substring(0, bracket);
            var call = new Call(name, counts.merge(name, 1, Integer::sum), text);
            if (text.contains(Sufferer.END)) return new Trace(before, during, Reached.END);
            if (text.contains(Sufferer.BEGIN)) now = during;
            else now.add(call);
        }
        return new Trace(before, during, now == during ? Reached.WRITING : Reached.START);
    }

    /// Whether the process was killed while it wrote.
    boolean isKilledMeanwhile() {
        return reached == Reached.WRITING;
    }

    /// Whether a call failed while it wrote.
    boolean isFailedMeanwhile() {
        return during.stream().anyMatch(call -> call.line().contains("(INJECTED)"));
    }
}
