package cn.yanxing.kit.outbox;

import cn.yanxing.contracts.DomainEvent;
import java.util.ArrayList;
import java.util.List;

/** Facts gathered one by one, each with what causes it at that moment, and appended in their order by one statement. */
public final class OutboxBatch {

    private final OutboxRows rows;
    private final List<OutboxRow> gathered = new ArrayList<>();

    OutboxBatch(OutboxRows rows) {
        this.rows = rows;
    }

    public void add(DomainEvent event) {
        gathered.add(rows.row(event));
    }

    public void append() {
        if (!gathered.isEmpty()) rows.append(gathered);
    }
}
