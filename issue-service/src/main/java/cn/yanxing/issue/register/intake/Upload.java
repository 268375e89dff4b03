package cn.yanxing.issue.register.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody brought: what they call it, and where its bytes are meanwhile. */
public record Upload(String name, Path content) {

    private static final int LETTERS_MAX = 100;

    /** Of the name only what comes behind the last folder; it is shown, never opened. */
    public Upload {
        String last = name.replace('\\', '/');
        last = last.substring(last.lastIndexOf('/') + 1).replaceAll("\\p{C}", "");
        name = last.length() > LETTERS_MAX ? last.substring(0, LETTERS_MAX) : last;
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
