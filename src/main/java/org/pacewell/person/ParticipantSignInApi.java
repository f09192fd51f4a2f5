package org.pacewell.person;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;

/** Whether anybody may sign in as a participant, for programs. */
@Path("/api/v1/participants/{id}/sign-in")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "participants")
@Transactional
public class ParticipantSignInApi {
    record SignInBody(
            @Schema(description = "True: nobody signs in as the person from the next request on") @Nullable
            Boolean stopped,

            @Schema(description = "True: the account that is tied to the person is somebody else's, and goes") @Nullable
            Boolean untie) {}

    record SignInJson(
            @Schema(description = "Whether an account of the clinic's sign-in is tied to the person")
            boolean tied,

            boolean stopped,
            @Nullable Instant stoppedAt) {
        static SignInJson of(Participant whose) {
            return new SignInJson(
                    whose.hasAccount(),
                    whose.signInStoppedAt().isPresent(),
                    whose.signInStoppedAt().orElse(null));
        }
    }

    private final ParticipantSignIn signIn;

    ParticipantSignInApi(ParticipantSignIn signIn) {
        this.signIn = signIn;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN})
    @Operation(summary = "Whether an account is tied to a participant, and whether its sign-in is stopped")
    public SignInJson read(@RestPath String id) {
        return SignInJson.of(signIn.read(Ids.parse(id)));
    }

    @PUT
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN})
    @Operation(
            summary = "Stops somebody's sign-in, or allows it again",
            description = "It works at the next request, also where somebody is signed in. While it is stopped the"
                    + " person's calendar address opens nothing.")
    @APIResponseSchema(SignInJson.class)
    public Response set(@RestPath String id, SignInBody body) {
        var seen = signIn.read(Ids.parse(id)).id();
        var stopped = body.stopped();
        if (stopped == null) throw new InvalidInput(FieldError.of("stopped", "SignIn.stopped"));
        var whose = stopped ? signIn.stop(seen) : signIn.allow(seen);
        if (Boolean.TRUE.equals(body.untie())) signIn.untie(whose.id());
        return Response.ok(SignInJson.of(whose)).build();
    }
}
