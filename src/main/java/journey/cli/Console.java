package journey.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import journey.plan.Phrase;
import journey.text.Words;

/// Where a command speaks: answers to `out`, so that they can be piped on, and everything else to `err`.
///
/// @param words the language of whoever typed the command
record Console(PrintStream out, PrintStream err, Words words) {

    /// The terminal or the pipe that the program was started with. Its encoding is the system's, but never one without most
    /// of the world's letters: a plain C locale gets UTF-8, as everything reads it today.
    static Console standard() {
        return new Console(stream(FileDescriptor.out, "stdout.encoding"), stream(FileDescriptor.err, "stderr.encoding"),
                Words.in(Locale.getDefault()));
    }

    private static PrintStream stream(FileDescriptor descriptor, String encoding) {
        var charset = Charset.forName(System.getProperty(encoding, "UTF-8"), StandardCharsets.UTF_8);
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
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

    /// Sends out what is left, and tells when it could not be written: a full disk must not look like a short answer.
    Exit closed(Exit exit) {
        if (!out.checkError()) return exit;
        complain("cli.output-lost");
        return exit.and(Exit.FAILED);
    }
}
