package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The code of each outcome in the NHS data dictionary (ATTENDED OR DID NOT ATTEND), read once from its table. */
@ApplicationScoped
@Transactional
public class NhsCodes {
    private final EntityManager entities;
    private volatile @Nullable Map<Outcome, String> codes;

    NhsCodes(EntityManager entities) {
        this.entities = entities;
    }

    public String of(Outcome outcome) {
        var known = codes;
        if (known == null) codes = known = read();
        return known.getOrDefault(outcome, "");
    }

    private Map<Outcome, String> read() {
        var found = new EnumMap<Outcome, String>(Outcome.class);
        for (var row : entities.createNativeQuery("select outcome, nhs_code from outcome", Tuple.class)
                .getResultList()) {
            var tuple = (Tuple) row;
            found.put(Outcome.valueOf(tuple.get(0, String.class)), tuple.get(1, String.class));
        }
        return found;
    }
}
