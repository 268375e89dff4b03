package cn.yanxing.acceptance.conservation.source;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What is done with each row of an answer. */
@FunctionalInterface
public interface Row {

    /** Reads what it needs; the row is gone when it returns. */
    void read(ResultSet row) throws SQLException;
}
