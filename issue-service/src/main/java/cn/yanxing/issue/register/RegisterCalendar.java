package cn.yanxing.issue.register;

import cn.yanxing.contracts.register.RegisterEntry.Calendar;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.wire.WireJson;
import jakarta.enterprise.context.ApplicationScoped;

/** The working calendar as the register has it; the kit hands out only what is computed from it. */
@ApplicationScoped
public class RegisterCalendar {

    private static final String FIND =
            "SELECT body FROM register_entry WHERE key LIKE 'calendar/%' ORDER BY key LIMIT 1";

    private final Database database;

    RegisterCalendar(Database database) {
        this.database = database;
    }

    public Calendar get() {
        return database.row(FIND, row -> WireJson.read(row.getString("body"), Calendar.class))
                .orElseThrow(() -> new NotFound("calendar", "of the district"));
    }
}
