package cn.yanxing.issue.open311.form;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an answer is written in; the extension of the address chooses it, whatever {@code Accept} says. */
public enum Format {
    XML("text/xml; charset=utf-8"),
    JSON("application/json; charset=utf-8");

    private final String contentType;

    Format(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    public static Optional<Format> ofExtension(String extension) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(extension))
                .findFirst();
    }
}
