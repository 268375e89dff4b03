package cn.yanxing.issue.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The XML parts of a workbook, unfolded under a bound that counts every byte, kept or not. */
final class Unpacked {

    private static final int CHUNK = 64 * 1024;
    private static final int PARTS_MAX = 10_000;

    private final Map<String, byte[]> parts = new HashMap<>();
    private long left;

    private Unpacked(long bytesMax) {
        this.left = bytesMax;
    }

    static Unpacked of(byte[] file, Bounds bounds) throws Unreadable {
        Unpacked unpacked = new Unpacked(bounds.unpackedBytes());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int seen = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++seen > PARTS_MAX) throw tooLarge(bounds);
                unpacked.take(entry.getName(), zip, bounds);
            }
        } catch (IOException | IllegalArgumentException e) { // a name that is no text
            throw new Unreadable("workbook-broken", Map.of());
        }
        return unpacked;
    }

    /** Names differ in case and in a leading stroke from writer to writer. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    private void take(String name, ZipInputStream zip, Bounds bounds) throws IOException, Unreadable {
        boolean kept = key(name).endsWith(".xml") || key(name).endsWith(".rels");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            left -= read;
            if (left < 0) throw tooLarge(bounds);
            if (kept) bytes.write(chunk, 0, read);
        }
        if (kept) parts.put(key(name), bytes.toByteArray());
    }

    private static Unreadable tooLarge(Bounds bounds) {
        return new Unreadable("workbook-too-large", Map.of("megabytesMax", bounds.unpackedBytes() / (1024 * 1024)));
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        return lower.startsWith("/") ? lower.substring(1) : lower;
    }
}
