package org.pacewell.participant;

import static org.pacewell.access.Role.PARTICIPANT;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.audit.TrailRow;
import org.pacewell.audit.TrailSearch;
import org.pacewell.clinic.OpenClinics;

/** Who looked at the participant's own record. */
@Path("/me")
@Transactional
public class MyRecordResource {
    private static final int PAGE = 30;

    private final TrailSearch search;
    private final OpenClinics clinics;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;

    MyRecordResource(TrailSearch search, OpenClinics clinics, SignedIn person, Trail trail, Clock clock) {
        this.search = search;
        this.clinics = clinics;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    public TemplateInstance view(@RestQuery @DefaultValue("") String before) {
        var me = person.participantId();
        var found = search.newest(Optional.of(me), "", instant(before), PAGE + 1);
        trail.readOf(me, "trail", null);
        var zone = clinics.current().zone();
        return new MinePages.Record(
                person.name(),
                found.stream()
                        .limit(PAGE)
                        .map(entry -> MinePages.LookedAt.of(TrailRow.of(entry, zone)))
                        .toList(),
                found.size() > PAGE ? "/me?before=" + found.get(PAGE - 1).at() : "");
    }

    private Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException none) {
            return clock.instant().plusSeconds(1);
        }
    }
}
