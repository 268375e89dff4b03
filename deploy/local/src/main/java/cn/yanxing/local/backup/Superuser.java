package cn.yanxing.local.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** The way into a running PostgreSQL with every right. */
@FunctionalInterface
public interface Superuser {

    /** Opens a connection to the database; the caller closes it. */
    Connection connect(String database) throws SQLException;
}
