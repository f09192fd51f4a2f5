package org.pacewell.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.pacewell.tenancy.Repository;

/** The sites of the clinic. */
@ApplicationScoped
@Transactional
public class Sites implements Repository<Site> {
    public List<Site> byName() {
        return list("order by name");
    }
}
