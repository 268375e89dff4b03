package cn.yanxing.kit.backbone;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueClosed;
import cn.yanxing.contracts.IssueEvent.IssueFiled;
import cn.yanxing.contracts.IssueEvent.IssueSigned;
import cn.yanxing.kit.inbox.NotYetKnown;
import cn.yanxing.kit.inbox.Reactions;
import cn.yanxing.kit.inbox.Received;
import cn.yanxing.kit.inbox.StreamListener;
import cn.yanxing.kit.outbox.Outbox;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A listener of the tests: writes down every round that it hears, and does what a test plants. */
@ApplicationScoped
class Ear implements StreamListener {

    static final String NAME = "kit.ear";

    /** Of the request's scope: a reaction may use such beans, though nobody asked for anything. */
    private final Note note;

    private final Database database;
    private final Outbox outbox;
    private final Map<UUID, Supplier<RuntimeException>> failures = new ConcurrentHashMap<>();
    private final Set<UUID> unknownPlaces = ConcurrentHashMap.newKeySet();

    Ear(Note note, Database database, Outbox outbox) {
        this.note = note;
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(IssueEvent.class)
                .on(IssueFiled.class, this::onFiled)
                .on(IssueSigned.class, this::onSigned)
                .on(IssueClosed.class, closed -> {});
    }

    /** From now on hearing of this issue fails. */
    void failOn(UUID issue, Supplier<RuntimeException> failure) {
        failures.put(issue, failure);
    }

    void heal(UUID issue) {
        failures.remove(issue);
        unknownPlaces.remove(issue);
    }

    void doNotKnow(UUID issue) {
        unknownPlaces.add(issue);
    }

    /** The rounds heard of an issue, in the order in which they were. */
    List<Integer> heard(UUID issue) {
        return database.rows("select round from heard where issue = ? order by id", row -> row.getInt(1), issue);
    }

    private void onFiled(Received<IssueFiled> filed) {
        UUID issue = filed.event().issueId();
        note.write(issue.toString());
        database.change(
                "insert into heard (issue, round) values (?, ?)",
                issue,
                filed.event().round());
        if (unknownPlaces.contains(issue)) throw new NotYetKnown("the street of " + issue);
        if (failures.containsKey(issue)) throw failures.get(issue).get();
    }

    /** Answers a signature with a fact of its own, to see what it is said to be caused by. */
    private void onSigned(Received<IssueSigned> signed) {
        outbox.append(Facts.filed(signed.event().issueId(), 100));
    }
}
