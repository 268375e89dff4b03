package cn.yanxing.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A program's loaded classes in a file, which halves its next start. The JVM itself makes the file when the program ends
 * in order, checks at each start whether it fits, and makes it anew when it does not.
 */
record KeptClasses(Path file) {

    static final int FIRST_JDK = 19;

    /** How such a file begins. Its beginning is written last. */
    private static final byte[] WHOLE = {(byte) 0xa8, (byte) 0xab, 0x0b, (byte) 0xf0};

    /** None where the file cannot be looked at: what only hastens a start must never prevent it. */
    List<String> flags() {
        try {
            throwAwayIfTorn();
        } catch (IOException e) {
            return List.of();
        }
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file, "-Xlog:cds*=error");
    }

    /** A file whose writer was killed is refused and never mended, and the JDK's own kept classes with it. */
    private void throwAwayIfTorn() throws IOException {
        if (Files.exists(file) && !Arrays.equals(beginning(), WHOLE)) Files.delete(file);
    }

    private byte[] beginning() throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(WHOLE.length);
        }
    }
}
