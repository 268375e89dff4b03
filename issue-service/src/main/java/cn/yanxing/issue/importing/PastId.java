package cn.yanxing.issue.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * The id of an imported issue: a UUIDv7 of the time of its report, so that old issues stand among the others where they
 * belong, and the same for the same row each time.
 */
final class PastId {

    private PastId() {}

    static UUID of(String source, String externalId, Instant reportedAt) {
        ByteBuffer hash = ByteBuffer.wrap(sha256(source + "\n" + externalId));
        long first = hash.getLong();
        long second = hash.getLong();
        long high = (reportedAt.toEpochMilli() << 16) | 0x7000L | (first & 0x0fffL);
        long low = 0x8000_0000_0000_0000L | (second & 0x3fff_ffff_ffff_ffffL);
        return new UUID(high, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
