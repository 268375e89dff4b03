package cn.yanxing.acceptance.conservation.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The services' databases, all opened within the same few milliseconds. */
public final class Databases implements AutoCloseable {

    private final Map<String, Database> databases = new LinkedHashMap<>();

    private Databases() {}

    /** Opens one for each service; if one does not answer, none stays open. */
    public static Databases open(SuiteAddress suite, List<String> services) {
        Databases all = new Databases();
        try {
            for (String service : services) {
                SuiteAddress.Login login = suite.databases().get(service);
                if (login == null) {
                    throw new CannotLook("No database of " + service + "-service is known.");
                }
                all.databases.put(service, Database.open(service, login));
            }
            return all;
        } catch (RuntimeException e) {
            all.close();
            throw e;
        }
    }

    /** The database of one service. */
    public Database of(String service) {
        Database database = databases.get(service);
        if (database == null) {
            throw new CannotLook("No database of " + service + "-service is known.");
        }
        return database;
    }

    @Override
    public void close() {
        databases.values().forEach(Database::close);
    }
}
