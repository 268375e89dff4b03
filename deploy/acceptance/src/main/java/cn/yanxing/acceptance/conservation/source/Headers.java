package cn.yanxing.acceptance.conservation.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads what is written on the outside of a record: CloudEvents' attributes as headers {@code ce_…}. */
final class Headers {

    private Headers() {}

    static Told told(ConsumerRecord<String, byte[]> record) {
        return new Told(
                record.topic().intern(),
                record.partition(),
                record.offset(),
                uuid(text(record, "ce_id")),
                record.key(),
                number(text(record, "ce_sequence")),
                text(record, "ce_type").intern(),
                text(record, "ce_source").intern(),
                digest(record.value()));
    }

    private static String text(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notOne) {
            return 0;
        }
    }

    private static UUID digest(byte @Nullable [] body) {
        try {
            ByteBuffer hash = ByteBuffer.wrap(MessageDigest.getInstance("MD5")
                    .digest(body == null ? new byte[0] : body)); // compared, not trusted
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
