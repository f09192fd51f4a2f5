package org.pacewell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pacewell.tenancy.Repository;

/** The topic library of the clinic. */
@ApplicationScoped
@Transactional
public class Topics implements Repository<Topic> {
    public List<Topic> byTitle() {
        return list("order by lower(title), id");
    }

    public List<Topic> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** A key for a new topic that no other topic of the clinic has. */
    String freeKey(String title) {
        var plain = Keys.of(title);
        var key = plain;
        for (int n = 2; count("key", key) > 0; n++) key = plain + "-" + n;
        return key;
    }
}
