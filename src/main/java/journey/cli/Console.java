package journey.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import journey.plan.Phrase;
import journey.text.Words;

/// Where a command speaks: answers to `out`, so that they can be piped on, and everything else to `err`.
///
/// @param outlet   where `out` ends
/// @param words    the language of whoever typed the command
/// @param terminal whether `err` ends on a terminal, where a line can be written anew
record Console(PrintStream out, PrintStream err, Outlet outlet, Words words, BooleanSupplier terminal) {
    /// What the start script knows of `err`. The one for Windows cannot tell: there the word of Java for the other two streams has to do.
    private static final String TERMINAL = "journey.terminal";

    /// The terminal or the pipe that the program was started with. Its encoding is the system's, but never one without most
    /// of the world's letters: a plain C locale gets UTF-8, as everything reads it today.
    static Console standard() {
        return on(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), charset("stdout.encoding"),
                charset("stderr.encoding"), Words.in(Locale.getDefault()), Console::isTerminal);
    }

    private static boolean isTerminal() {
        return switch (System.getProperty(TERMINAL, "no")) {
            case "yes" -> true;
            case "ask" -> System.console() != null && System.console().isTerminal();
            default -> false;
        };
    }

    static Console on(OutputStream out, OutputStream err, Charset ofOut, Charset ofErr, Words words, BooleanSupplier terminal) {
        var outlet = new Outlet(out);
        return new Console(new PrintStream(new BufferedOutputStream(outlet, 1 << 16), false, ofOut), new PrintStream(err, true, ofErr), outlet, words, terminal);
    }

    private static Charset charset(String property) {
        var charset = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    /// An answer, as it stands.
    void answer(String text) {
        out.println(text);
    }

    /// An answer for programs, in bytes of its own encoding.
    void raw(byte[] bytes) {
        out.writeBytes(bytes);
    }

    void say(String key, Object... args) {
        out.println(words.say(key, args));
    }

    /// What was answered so far comes out first, so that the two stand in order on a terminal.
    void complain(Phrase phrase) {
        out.flush();
        err.println(words.say(phrase));
        err.flush();
    }

    void complain(String key, Object... args) {
        complain(Phrase.of(key, args));
    }

    /// Says that the program made mistakes, and where: of those of one kind at one place the first.
    void broken(List<Throwable> mistakes) {
        complain("cli.broken", Version.NUMBER);
        var told = new HashSet<List<Object>>();
        for (var mistake : mistakes)
            if (told.add(List.of(mistake.getClass(), Arrays.stream(mistake.getStackTrace()).limit(1).toList()))) mistake.printStackTrace(err);
        err.flush();
    }

    /// Sends out what is left, and tells when it could not be written: a full disk must not look like a short answer.
    Exit closed(Exit exit) {
        out.flush();
        if (!outlet.isLost()) return exit;
        complain("cli.output-lost");
        return exit.and(Exit.FAILED);
    }
}
