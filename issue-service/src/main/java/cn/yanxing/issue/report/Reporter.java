package cn.yanxing.issue.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who told us: their account, and, encrypted, what they left of themselves. {@code trackingCode} is only a keyed hash
 * of the code in the resident's hands. Nothing of this ever leaves the service.
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // cipher texts, never compared
record Reporter(
        @Column(name = "reporter_id") @Nullable String id,
        @Column(name = "reporter_name") byte @Nullable [] name,
        @Column(name = "reporter_phone") byte @Nullable [] phone,
        @Column(name = "tracking_code") byte @Nullable [] trackingCode) {

    static Reporter none() {
        return new Reporter(null, null, null, null);
    }

    static Reporter of(String id) {
        return new Reporter(id, null, null, null);
    }
}
