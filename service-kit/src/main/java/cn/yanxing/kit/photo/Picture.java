package cn.yanxing.kit.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.tika.Tika;

/** An uploaded file that proved to be a picture: its true type and size; it can be encoded anew, without its metadata. */
final class Picture {

    private static final Set<String> KNOWN = Set.of("image/jpeg", "image/png", "image/gif", "image/bmp");
    private static final Tika TIKA = new Tika();

    private final byte[] bytes;
    private final String mediaType;
    private final int width;
    private final int height;

    private Picture(byte[] bytes, String mediaType, int width, int height) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
    }

    /** By content, never by name: an SVG or HTML file can call itself {@code photo.jpg}. */
    static Picture of(byte[] bytes, long pixelsMax) {
        String mediaType = TIKA.detect(bytes);
        if (!KNOWN.contains(mediaType)) throw PhotoRefused.notAnImage(mediaType);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw PhotoRefused.unreadable();
            ImageReader reader = readers.next();
            reader.setInput(in);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > pixelsMax) throw PhotoRefused.tooManyPixels(pixels, pixelsMax);
            return new Picture(bytes, mediaType, reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException e) {
            if (e instanceof PhotoRefused refused) throw refused;
            throw PhotoRefused.unreadable();
        }
    }

    String mediaType() {
        return mediaType;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Screenshots and drawings stay PNG, everything else becomes JPEG. */
    String shownType() {
        return mediaType.equals("image/png") ? "image/png" : "image/jpeg";
    }

    /** Decoded, turned upright, scaled down to the edge if it is larger, and encoded again: pixels only. */
    byte[] encoded(int edgeMax) {
        double scale = Math.min(1.0, (double) edgeMax / Math.max(width, height));
        boolean png = shownType().equals("image/png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Thumbnails.of(new ByteArrayInputStream(bytes))
                    .scale(scale)
                    .imageType(png ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                    .outputFormat(png ? "png" : "jpg")
                    .outputQuality(0.88)
                    .toOutputStream(out);
        } catch (IOException | RuntimeException e) {
            throw PhotoRefused.unreadable();
        }
        return out.toByteArray();
    }
}
