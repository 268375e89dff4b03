package cn.yanxing.hotline.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the append-only history; facts and photos are JSON. */
@Entity
@Immutable
@Table(name = "order_history")
class HistoryEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long position;

    @Column(name = "order_id")
    private UUID orderId;

    private Instant at;

    private String act;

    private String actor;

    @Column(name = "actor_unit")
    private @Nullable String actorUnit;

    @Column(name = "from_status")
    private @Nullable String fromStatus;

    @Column(name = "to_status")
    private String toStatus;

    private @Nullable String note;

    private String facts;

    private String photos;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected HistoryEntry() {}

    HistoryEntry(UUID orderId, Deed deed, @Nullable String fromStatus, String toStatus, String facts, String photos) {
        this.orderId = orderId;
        this.at = deed.at();
        this.act = deed.act();
        this.actor = deed.actor().id();
        this.actorUnit = deed.actor().unit();
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.note = deed.note();
        this.facts = facts;
        this.photos = photos;
    }

    String photos() {
        return photos;
    }

    HistoryLine line(Map<String, String> readFacts, List<PhotoLink> links) {
        return new HistoryLine(at, act, actor, actorUnit, fromStatus, toStatus, note, readFacts, links);
    }

    String facts() {
        return facts;
    }
}
