package cn.yanxing.local;

import java.nio.file.Path;
import java.util.Locale;

/** The four services that Maven built. */
public enum Service {
    ISSUE,
    HOTLINE,
    VOLUNTEER,
    SCORING;

    /** The short name: of the database, of the path, of the log. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Path runner(Path root) {
        return root.resolve(key() + "-service/target/quarkus-app/quarkus-run.jar");
    }
}
