package org.pacewell.tenancy;

import io.agroal.api.AgroalDataSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL that counts the statements that it is given. */
public final class CountedSql extends Sql {
    private int statements;

    public CountedSql(AgroalDataSource database) {
        super(database);
    }

    @Override
    public <T> List<T> list(String query, Reader<T> reader, @Nullable Object... parameters) {
        statements++;
        return super.list(query, reader, parameters);
    }

    public int statements() {
        return statements;
    }
}
