package cn.yanxing.kit.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files that people and attackers send. */
final class SomePhotos {

    private SomePhotos() {}

    static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, Color.RED.getRGB());
        return encoded(format, image);
    }

    private static byte[] encoded(String format, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** No two pixels alike: it cannot be compressed much. */
    static byte[] noise(String format, int width, int height) {
        Random random = new Random(7);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) image.setRGB(x, y, random.nextInt(1 << 24));
        return encoded(format, image);
    }

    /** A JPEG of exactly so many bytes: what is missing is said in comments. */
    static byte[] jpegOf(int bytes) {
        byte[] plain = noise("jpg", 1200, 900);
        ByteBuffer out = ByteBuffer.allocate(bytes).put(plain, 0, 2);
        int missing = bytes - plain.length;
        while (missing > 0) {
            int segment = missing > 60_000 + 4 ? 60_000 : missing;
            out.putShort((short) 0xfffe).putShort((short) (segment - 2)).put(new byte[segment - 4]);
            missing -= segment;
        }
        return out.put(plain, 2, plain.length - 2).array();
    }

    /** What an iPhone keeps: the first box of a HEIC file. */
    static byte[] heic() {
        ByteBuffer box = ByteBuffer.allocate(64).putInt(24).put("ftypheic".getBytes(StandardCharsets.US_ASCII));
        return box.putInt(0).put("mif1heic".getBytes(StandardCharsets.US_ASCII)).array();
    }

    /** A small PNG with a comment that unpacks to a gibibyte. */
    static byte[] textBomb() {
        byte[] plain = picture("png", 20, 20);
        byte[] packed = packed(1 << 30);
        ByteBuffer text = ByteBuffer.allocate(4 + 3 + packed.length);
        text.put("zTXt".getBytes(StandardCharsets.US_ASCII)).put("a\0\0".getBytes(StandardCharsets.US_ASCII));
        text.put(packed);
        CRC32 crc = new CRC32();
        crc.update(text.array());
        int header = 8 + 4 + 17 + 4;
        ByteBuffer png = ByteBuffer.allocate(plain.length + text.capacity() + 8).put(plain, 0, header);
        png.putInt(text.capacity() - 4).put(text.array()).putInt((int) crc.getValue());
        return png.put(plain, header, plain.length - header).array();
    }

    private static byte[] packed(int zeros) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < zeros / block.length; i++) deflater.write(block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG that says it was taken in Hengyang, by a Goose 7, with the camera turned by a quarter. */
    static byte[] withPlaceAndCamera(int width, int height) {
        byte[] plain = picture("jpg", width, height);
        byte[] exif = exif();
        ByteBuffer out = ByteBuffer.allocate(plain.length + exif.length + 4);
        out.put(plain, 0, 2)
                .put((byte) 0xff)
                .put((byte) 0xe1)
                .putShort((short) (exif.length + 2))
                .put(exif);
        out.put(plain, 2, plain.length - 2);
        return out.array();
    }

    /** 60,000 × 60,000 pixels in a few dozen bytes. */
    static byte[] bomb() {
        ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        header.putInt(60_000).putInt(60_000).put((byte) 8).put((byte) 2).put(new byte[3]);
        CRC32 crc = new CRC32();
        crc.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(8 + 4 + 17 + 4);
        png.putLong(0x89504e470d0a1a0aL).putInt(13).put(header.array()).putInt((int) crc.getValue());
        return png.array();
    }

    /** A TIFF block: orientation 6 and model in IFD0, 26°53'24"N 112°37'12"E in the GPS directory. */
    private static byte[] exif() {
        ByteBuffer out = ByteBuffer.allocate(200);
        out.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        out.putShort((short) 3);
        entry(out, 0x0110, 2, 8, 100);
        entry(out, 0x0112, 3, 1, 6 << 16);
        entry(out, 0x8825, 4, 1, 50);
        out.position(6 + 50);
        out.putShort((short) 4);
        entry(out, 1, 2, 2, 'N' << 24);
        entry(out, 2, 5, 3, 110);
        entry(out, 3, 2, 2, 'E' << 24);
        entry(out, 4, 5, 3, 134);
        out.position(6 + 100);
        out.put("Goose 7\0".getBytes(StandardCharsets.US_ASCII));
        out.position(6 + 110);
        for (int part : new int[] {26, 53, 24, 112, 37, 12}) out.putInt(part).putInt(1);
        return out.array();
    }

    private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
