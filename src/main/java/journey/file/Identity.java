package journey.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Which bytes a file held: two files with the same identity hold the same. Times do not count, so a touch or a sync client
/// that rewrites the same bytes changes nothing.
public record Identity(long size, String sha256) {
    public static Identity of(byte[] bytes) {
        try {
            return new Identity(bytes.length, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
