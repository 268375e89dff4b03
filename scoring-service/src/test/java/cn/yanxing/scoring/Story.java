package cn.yanxing.scoring;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.EventTypes;
import cn.yanxing.scoring.casebook.CaseEvent;
import cn.yanxing.scoring.casebook.CaseFile;
import cn.yanxing.scoring.casebook.CaseKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What happened to one case, told event by event; an hour passes between two events unless somebody waits. */
public abstract class Story<S extends Story<S>> {

    public static final String STREET_A = "street-a";
    public static final String STREET_B = "street-b";
    public static final String ROADS = "dept-roads";
    public static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");

    private static final AtomicLong IDS = new AtomicLong(System.nanoTime());

    private final List<CaseEvent> events = new ArrayList<>();
    protected Instant now = MONDAY;

    /** An id that no other thing of this run has. */
    public static UUID anId() {
        return new UUID(0x5c0_0000_7000L, 0x8000_0000_0000_0000L | IDS.incrementAndGet());
    }

    public S wait(Duration time) {
        now = now.plus(time);
        return self();
    }

    public List<CaseEvent> events() {
        return List.copyOf(events);
    }

    public CaseEvent last() {
        return events.get(events.size() - 1);
    }

    public CaseFile file() {
        return new CaseFile(CaseKey.of(events.get(0).event()), events);
    }

    protected S tell(DomainEvent event) {
        events.add(new CaseEvent(anId(), events.size() + 1L, EventTypes.nameOf(event.getClass()), now, event));
        now = now.plus(Duration.ofHours(1));
        return self();
    }

    @SuppressWarnings("unchecked") // a story of S is an S
    private S self() {
        return (S) this;
    }
}
