package org.pacewell.clinic;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.pacewell.access.Issuer;
import org.pacewell.access.Issuers;
import org.pacewell.rule.NotFound;
import org.pacewell.tenancy.KnownClinics;
import org.pacewell.tenancy.Tenancy;

/** The open clinics, remembered for a few seconds so that a request need not ask the database who it is for. */
@ApplicationScoped
public class OpenClinics implements KnownClinics, Issuers {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 10_000;
    private static final Logger LOG = Logger.getLogger(OpenClinics.class);

    private record Seen(Optional<Clinic> clinic, Instant at) {}

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Clinics clinics;
    private final Clock clock;

    OpenClinics(Clinics clinics, Clock clock) {
        this.clinics = clinics;
        this.clock = clock;
    }

    /** The clinic of this request. @throws NotFound on the platform's own host */
    public Clinic current() {
        return Tenancy.clinic().flatMap(this::find).orElseThrow(NotFound::new);
    }

    @ActivateRequestContext
    public Optional<Clinic> find(String key) {
        var known = seen.get(key);
        if (known != null && isFresh(known)) return known.clinic();
        if (seen.size() > MOST) seen.clear();
        var fresh = clinics.findByIdOptional(key).filter(Clinic::isOpen);
        seen.put(key, new Seen(fresh, clock.instant()));
        return fresh;
    }

    /** The clinic, or what was known of it last when the database does not answer: a page says so under its name. */
    Optional<Clinic> findOrRemember(String key) {
        try {
            return find(key);
        } catch (RuntimeException away) {
            LOG.debugf(away, "The name of %s is the one that was known last", key);
            return remembered(key);
        }
    }

    /** What is known of a clinic without asking the database. */
    Optional<Clinic> remembered(String key) {
        var known = seen.get(key);
        return known == null ? Optional.empty() : known.clinic();
    }

    private boolean isFresh(Seen known) {
        return known.at().plus(REMEMBERED).isAfter(clock.instant());
    }

    /** Looks again at the next request, here; other replicas follow within seconds. */
    public void forget(String key) {
        seen.remove(key);
    }

    @Override
    public boolean remembers(String key) {
        return fresh(key).isPresent();
    }

    @Override
    public boolean knows(String key) {
        return beforeARequest(key).isPresent();
    }

    @Override
    public Optional<Issuer> of(String clinic) {
        return beforeARequest(clinic).map(Clinic::issuer);
    }

    /** Before a request holds a connection: what a lost connection left behind on this thread is not joined. */
    private Optional<Clinic> beforeARequest(String key) {
        return fresh(key).or(() -> QuarkusTransaction.requiringNew().call(() -> find(key)));
    }

    @Override
    public Optional<Issuer> atHand(String clinic) {
        return fresh(clinic).map(Clinic::issuer);
    }

    private Optional<Clinic> fresh(String key) {
        return Optional.ofNullable(seen.get(key)).filter(this::isFresh).flatMap(Seen::clinic);
    }
}
