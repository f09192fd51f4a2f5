package org.pacewell.tenancy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;

/** The walls for tests that build a pool of their own. */
public final class Walls {
    private Walls() {}

    public static AgroalPoolInterceptor rowSecurity() {
        return new RowSecurity();
    }

    /** SQL on a pool that has them. */
    public static Sql sql(AgroalDataSource pool) {
        return new Sql(pool);
    }
}
