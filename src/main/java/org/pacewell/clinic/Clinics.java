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

    /** Whether a clinic signs in there with which this one cannot share it. */
    public boolean isTaken(Issuer wanted) {
        return count("issuer = ?1 and not (sharedIssuer = true and ?2 = true)", wanted.url(), wanted.shared()) > 0;
    }

    public boolean has(String key) {
        return count("key", key) > 0;
    }
}
