package cn.yanxing.acceptance.fuzz.right;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A small picture that nobody could object to. */
public final class Photo {

    private static final byte[] BYTES = drawn();

    private Photo() {}

    /** A JPEG. */
    public static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] drawn() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", bytes)) {
                throw new IllegalStateException("expected this JDK to write JPEG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
