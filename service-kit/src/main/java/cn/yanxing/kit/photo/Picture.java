package cn.yanxing.kit.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.tika.Tika;

/** An uploaded file that proved to be a picture: its true type and size; it can be encoded anew, without its metadata. */
final class Picture {

    private static final Set<String> KNOWN = Set.of("image/jpeg", "image/png", "image/gif", "image/bmp");
    private static final Tika TIKA = new Tika();

    /** How many pixels this JVM may decode at a time, at some 16 bytes each with what is made of them. */
    private static final int PIXELS_AT_ONCE =
            (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 16);

    private static final Semaphore PIXELS = new Semaphore(PIXELS_AT_ONCE, true);

    static {
        // pictures that would fill a quarter of the heap are decoded at a part of their size
        System.setProperty("thumbnailator.conserveMemoryWorkaround", "true");
    }

    private static final short START_OF_SCAN = (short) 0xffda;
    private static final short END_OF_IMAGE = (short) 0xffd9;

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
        if (mediaType.equals("image/jpeg") && isCutOff(bytes)) throw PhotoRefused.unreadable();
        byte[] pixels = mediaType.equals("image/png") ? PngChunks.pictureOnly(bytes) : bytes;
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(pixels))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw PhotoRefused.unreadable();
            ImageReader reader = readers.next();
            reader.setInput(in);
            long count = (long) reader.getWidth(0) * reader.getHeight(0);
            if (count > pixelsMax) throw PhotoRefused.tooManyPixels(count, pixelsMax);
            return new Picture(pixels, mediaType, reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException e) {
            if (e instanceof PhotoRefused refused) throw refused;
            throw PhotoRefused.unreadable();
        }
    }

    /** Decoders fill what a broken upload lost with grey; only the end mark behind the first scan proves the rest. */
    private static boolean isCutOff(byte[] jpeg) {
        ByteBuffer in = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 <= jpeg.length && in.getShort(at) != START_OF_SCAN) at += 2 + (in.getShort(at + 2) & 0xffff);
        while (at + 2 <= jpeg.length && in.getShort(at) != END_OF_IMAGE) at++;
        return at + 2 > jpeg.length;
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
        int pixels = (int) Math.min(PIXELS_AT_ONCE, (long) width * height);
        PIXELS.acquireUninterruptibly(pixels);
        try {
            Thumbnails.of(new ByteArrayInputStream(bytes))
                    .scale(scale)
                    .imageType(png ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                    .outputFormat(png ? "png" : "jpg")
                    .outputQuality(0.88)
                    .toOutputStream(out);
        } catch (IOException | RuntimeException e) {
            throw PhotoRefused.unreadable();
        } finally {
            PIXELS.release(pixels);
        }
        return out.toByteArray();
    }
}
