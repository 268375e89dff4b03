package cn.yanxing.kit.timer;

import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What rings in the tests of timers; it writes down every ring in the timer's transaction. */
@ApplicationScoped
class Bell implements TimerHandler {

    private final Database database;
    private final Set<UUID> stuck = ConcurrentHashMap.newKeySet();

    Bell(Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "bell";
    }

    @Override
    public void fire(Timer due) {
        database.change(
                "insert into rung (subject, reason) values (?, ?)",
                due.subject(),
                due.details().get("reason"));
        if (stuck.contains(due.subject())) throw new IllegalStateException("the bell sticks");
    }

    void stick(UUID subject) {
        stuck.add(subject);
    }

    void oil(UUID subject) {
        stuck.remove(subject);
    }

    List<String> rung(UUID subject) {
        return database.rows("select reason from rung where subject = ?", row -> row.getString(1), subject);
    }
}
