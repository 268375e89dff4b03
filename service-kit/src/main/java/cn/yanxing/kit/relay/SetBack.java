package cn.yanxing.kit.relay;

import cn.yanxing.kit.wire.Envelope;
import java.util.UUID;

/** A fact that stands on its topic as told by this service, and that this service's database does not know. */
record SetBack(String stream, String key, long sequence, UUID id) {

    static SetBack of(String stream, Envelope told) {
        return new SetBack(stream, told.key(), told.sequence(), told.id());
    }

    /** For whoever must act on it. */
    String text() {
        return "this database is older than what it told: it does not know %s %s %d (%s)"
                .formatted(stream, key, sequence, id);
    }
}
