package cn.yanxing.kit.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files that people and attackers send. */
final class SomePhotos {

    private SomePhotos() {}

    static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, Color.RED.getRGB());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
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
