package cn.yanxing.issue.handover;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The Chinese font of sheets (ADR 24). Every PDF carries the glyphs that it uses, so that it prints alike everywhere. */
@ApplicationScoped
class SheetFont {
    private static final String FILE = "fonts/WenQuanZhengHei.ttf";

    /** Stands for a character that the font does not know, so that a reader sees that one is missing. */
    private static final int UNKNOWN = '□';

    private final BaseFont base = read();

    Font ofSize(float points) {
        return new Font(base, points);
    }

    Font bold(float points, Color colour) {
        return new Font(base, points, Font.BOLD, colour);
    }

    BaseFont base() {
        return base;
    }

    /** The text as the font can show it: nothing vanishes in silence. */
    String showable(String text) {
        return text.codePoints()
                .map(letter -> letter == '\n' ? letter : shown(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private int shown(int letter) {
        if (letter == '\t') return ' ';
        return base.charExists(letter) && !Character.isISOControl(letter) ? letter : UNKNOWN;
    }

    private static BaseFont read() {
        try (InputStream file = SheetFont.class.getClassLoader().getResourceAsStream(FILE)) {
            byte[] bytes = Objects.requireNonNull(file, "expected " + FILE + " in the build, but it is not")
                    .readAllBytes();
            return BaseFont.createFont(FILE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
