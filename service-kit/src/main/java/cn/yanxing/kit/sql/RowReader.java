package cn.yanxing.kit.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of the row that the result set stands on. */
@FunctionalInterface
public interface RowReader<T> {

    T read(ResultSet row) throws SQLException;
}
