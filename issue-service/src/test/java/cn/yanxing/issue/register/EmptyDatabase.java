package cn.yanxing.issue.register;

import cn.yanxing.embedded.EmbeddedPostgres;
import cn.yanxing.kit.testing.SuiteResource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A database in which nobody has put a register yet, and which hears of none from the tests beside it. */
public class EmptyDatabase extends SuiteResource {

    private static final String DATABASE = "suite";

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        postgres = EmbeddedPostgres.start();
        postgres.databases().create(DATABASE);
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE));
        settings.put("yanxing.listeners.enabled", "false");
        settings.put("yanxing.relay.enabled", "false");
        return settings;
    }

    @Override
    public void stop() {
        if (postgres != null) postgres.close();
    }
}
