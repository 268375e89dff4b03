package cn.yanxing.kit.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a PNG. Decoders unpack its texts whatever their size, so they get the picture without them. */
final class PngChunks {

    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int SIGNATURE = 8;
    private static final int NAME = 4;
    private static final int CHECK = 4;

    private PngChunks() {}

    /** Of a file that is cut off, what is whole: the decoder will miss the rest. */
    static byte[] pictureOnly(byte[] png) {
        ByteBuffer in = ByteBuffer.wrap(png);
        ByteBuffer out = ByteBuffer.allocate(png.length).put(png, 0, SIGNATURE);
        in.position(SIGNATURE);
        try {
            while (in.hasRemaining()) {
                int start = in.position();
                int size = Integer.BYTES + NAME + in.getInt() + CHECK;
                byte[] name = new byte[NAME];
                in.get(name);
                if (size < Integer.BYTES + NAME + CHECK || size > png.length - start) break;
                if (PICTURE.contains(new String(name, StandardCharsets.ISO_8859_1))) out.put(png, start, size);
                in.position(start + size);
            }
        } catch (BufferUnderflowException cutOff) {
            // the last chunk has no head: nothing of it can be used
        }
        byte[] picture = new byte[out.position()];
        out.flip().get(picture);
        return picture;
    }
}
