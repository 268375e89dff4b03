package cn.yanxing.faults;

import java.util.Locale;

/** A moment at which a crash could lose or repeat something, if relay and listeners were made wrong. */
public enum FaultPoint {
    /** The fact is committed with its outbox row, and Kafka has not heard of it. */
    AFTER_COMMIT_BEFORE_SEND,
    /** Kafka has the batch, and the outbox says that it was never sent. */
    AFTER_SEND_BEFORE_MARK,
    /** The listener's transaction is committed, and Kafka would give it the same batch again. */
    AFTER_EFFECT_BEFORE_OFFSET,
    /** Some events of a batch have had their effect in a transaction that is still open. */
    MIDDLE_OF_BATCH;

    /** As reports and files name it: {@code after-commit-before-send}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FaultPoint of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
