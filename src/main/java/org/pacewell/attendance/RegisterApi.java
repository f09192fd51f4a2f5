package org.pacewell.attendance;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.access.SignedIn;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.EntityTags;

/** The register for programs. */
@Path("/api/v1/sessions/{id}/register")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@Transactional
public class RegisterApi {
    private final Sessions sessions;
    private final CohortPolicy policy;
    private final Rosters rosters;
    private final Registers registers;
    private final NhsCodes codes;
    private final SignedIn person;
    private final Clock clock;

    RegisterApi(
            Sessions sessions,
            CohortPolicy policy,
            Rosters rosters,
            Registers registers,
            NhsCodes codes,
            SignedIn person,
            Clock clock) {
        this.sessions = sessions;
        this.policy = policy;
        this.rosters = rosters;
        this.registers = registers;
        this.codes = codes;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "Everybody who belongs in the session, with the marks in force")
    @APIResponseSchema(RegisterJson.class)
    public Response get(
            @RestPath String id,
            @Parameter(description = "A day that is over: the register as it was known at the end of it")
                    @RestQuery
                    @DefaultValue("")
                    String knownOn) {
        var session = session(id);
        policy.requireSee(session.cohortId(), session.id());
        Registers.requireRegister(session);
        var known = KnownOn.of(knownOn, session, clock.instant());
        if (known.isPresent()) return known(session, known.get());
        return ok(
                session,
                rosters.of(session),
                new Registers.Taken(session.registerVersion(), registers.of(session.id())));
    }

    /** Without a tag: nothing can be changed on it. */
    private Response known(Session session, KnownOn known) {
        var members = rosters.knownOn(session, known);
        return Response.ok(RegisterJson.of(session.id(), members, registers.knownOn(session.id(), known), codes)
                        .on(known.day()))
                .build();
    }

    @PUT
    @Idempotent
    @RolesAllowed({COORDINATOR, FACILITATOR})
    @Operation(
            summary = "Takes marks, all or nothing",
            description =
                    "Whoever is left out keeps the mark in force. Another mark corrects the one before, and both"
                            + " are kept. A locked register is corrected with a reason. With If-Match the marks are taken only on the register that was read.")
    @APIResponseSchema(RegisterJson.class)
    public Response take(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, RegisterBody body) {
        var session = session(id);
        policy.requireMark(session.cohortId(), session.id());
        var read = registers.openNamed(session, EntityTags.seen(ifMatch));
        var made = new Marking(body.checked(session, read.enrolments()), body.because());
        return ok(session, read.members(), registers.take(read, made, person.staffId(), clock.instant()));
    }

    private Response ok(Session session, List<Rosters.Member> members, Registers.Taken register) {
        return Response.ok(RegisterJson.of(session.id(), members, register.inForce(), codes))
                .tag(EntityTags.of(register.version()))
                .build();
    }

    private Session session(String id) {
        return sessions.requireToRead(Ids.parse(id));
    }
}
