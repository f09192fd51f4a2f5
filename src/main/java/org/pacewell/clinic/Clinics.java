package org.pacewell.clinic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.pacewell.access.Issuer;
import org.pacewell.rule.NotFound;

/** The clinics of the platform. This is the platform's own small table; it belongs to no tenant. */
@ApplicationScoped
@Transactional
public class Clinics implements PanacheRepositoryBase<Clinic, String> {
    public List<Clinic> byName() {
        return list("order by name");
    }

    /** The clinic. @throws NotFound when there is none such */
    public Clinic require(String key) {
        return findByIdOptional(key).orElseThrow(NotFound::new);
    }

    /** Whether another clinic signs in there with which this one cannot share it. */
    public boolean isTaken(Issuer wanted) {
        var others = "issuer = ?1 and key <> ?2 and not (sharedIssuer = true and ?3 = true)";
        return count(others, wanted.url(), wanted.clinic(), wanted.shared()) > 0;
    }

    public boolean has(String key) {
        return count("key", key) > 0;
    }
}
