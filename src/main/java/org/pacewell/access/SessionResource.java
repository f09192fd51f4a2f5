package org.pacewell.access;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.pacewell.web.Done;
import org.pacewell.web.Shell;

/** Signing in, signing out, and where a person starts. */
@Path("/")
@Blocking
public class SessionResource {
    private final SignedIn person;
    private final Shell shell;

    SessionResource(SignedIn person, Shell shell) {
        this.person = person;
        this.shell = shell;
    }

    /** The start page of the person's first role. */
    @GET
    @Authenticated
    public Response start() {
        if (person.is(Role.PLATFORM_ADMIN)) return Done.goTo("/clinics");
        if (person.staff().isPresent()) return Done.goTo("/today");
        if (person.is(Role.PARTICIPANT)) return Done.goTo("/home");
        return Response.status(403).entity(new AccessPages.UnknownPerson()).build();
    }

    /** Where the sign-in comes back to; by then there is a session. */
    @GET
    @Path("sign-in/callback")
    @Authenticated
    public Response callback() {
        return Done.goTo("/");
    }

    /** Tells a page whether its person is still signed in: 204 and the token for its forms, or 499 when not. */
    @GET
    @Path("session")
    @Authenticated
    public Response session() {
        return Response.noContent().header("X-CSRF-TOKEN", shell.csrf()).build();
    }

    @GET
    @Path("signed-in")
    @Authenticated
    public TemplateInstance signedInAgain() {
        return new AccessPages.SignedInAgain();
    }

    /** Reached only without a session; with one, the sign-in ends it here and at the clinic's issuer. */
    @POST
    @Path("sign-out")
    @Authenticated
    public Response signOut() {
        return Done.goTo("/signed-out");
    }

    @GET
    @Path("signed-out")
    @PermitAll
    public TemplateInstance signedOut() {
        return new AccessPages.SignedOut();
    }

    @GET
    @Path("help")
    @PermitAll
    public TemplateInstance help() {
        return new AccessPages.Help();
    }
}
