package org.pacewell.tenancy;

import java.sql.SQLException;

/** The database refused a statement, or could not be reached. */
public final class SqlFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    SqlFailed(SQLException cause) {
        super(cause);
    }
}
