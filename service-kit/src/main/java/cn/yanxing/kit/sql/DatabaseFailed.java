package cn.yanxing.kit.sql;

import java.sql.SQLException;

/** The database refused or did not answer; the transaction around it cannot commit. */
public class DatabaseFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFailed(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
