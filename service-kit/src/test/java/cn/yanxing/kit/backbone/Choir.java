package cn.yanxing.kit.backbone;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueFiled;
import cn.yanxing.contracts.IssueEvent.IssueSigned;
import cn.yanxing.kit.inbox.Reactions;
import cn.yanxing.kit.inbox.Received;
import cn.yanxing.kit.inbox.StreamListener;
import cn.yanxing.kit.outbox.Outbox;
import cn.yanxing.kit.problem.Refused;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A listener of the tests that hears the events of a transaction together; its notes stand under a twin's id. */
@ApplicationScoped
class Choir implements StreamListener {

    private final Database database;
    private final Outbox outbox;
    private final Set<UUID> refused = ConcurrentHashMap.newKeySet();

    Choir(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "kit.choir";
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(IssueEvent.class).together(this::sing);
    }

    static UUID twin(UUID issue) {
        return new UUID(issue.getLeastSignificantBits(), issue.getMostSignificantBits());
    }

    /** From now on a batch with this issue fails, whatever else is in it. */
    void refuse(UUID issue) {
        refused.add(issue);
    }

    private void sing(List<Received<? extends DomainEvent>> heard) {
        heard.forEach(one -> {
            if (one.event() instanceof IssueFiled filed) note(filed);
            if (one.event() instanceof IssueSigned signed)
                one.because(() -> outbox.append(Facts.filed(twin(signed.issueId()), 100)));
        });
        heard.forEach(one -> {
            if (one.event() instanceof IssueFiled filed && refused.contains(filed.issueId()))
                throw new Refused("no-such-thing", Map.of());
        });
    }

    private void note(IssueFiled filed) {
        database.change("insert into heard (issue, round) values (?, ?)", twin(filed.issueId()), filed.round());
    }
}
