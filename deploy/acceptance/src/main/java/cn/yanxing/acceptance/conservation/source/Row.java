package cn.yanxing.acceptance.conservation.source;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What is done with each row of an answer. */
@FunctionalInterface
public interface Row {

    void read(ResultSet row) throws SQLException;
}
