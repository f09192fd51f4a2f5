package org.pacewell.person;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.rule.Ids;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.Words;

/** The page on which a participant's sign-in is stopped, allowed again, or untied from somebody else's account. */
@Path("/participants/{id}/sign-in")
@Transactional
public class ParticipantSignInResource {
    private final ParticipantSignIn signIn;
    private final OpenClinics clinics;

    ParticipantSignInResource(ParticipantSignIn signIn, OpenClinics clinics) {
        this.signIn = signIn;
        this.clinics = clinics;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public TemplateInstance view(@RestPath String id) {
        return page(signIn.read(Ids.parse(id)));
    }

    @POST
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public Response change(@RestPath String id, @RestForm @DefaultValue("") String change) {
        var whose = Ids.parse(id);
        return switch (change) {
            case "stop" -> done(whose, words().stopped_now(signIn.stop(whose).name()));
            case "allow" -> done(whose, words().allowed_now(signIn.allow(whose).name()));
            case "untie" -> {
                signIn.untie(whose);
                yield done(whose, words().untied_now());
            }
            default -> Answers.invalid(page(signIn.read(whose)));
        };
    }

    private ParticipantPages.ParticipantSignIn page(Participant whose) {
        return new ParticipantPages.ParticipantSignIn(
                whose.id(),
                whose.name(),
                whose.birthDate(),
                whose.details().email().orElse(""),
                whose.hasAccount(),
                whose.signInStoppedAt()
                        .map(at -> Words.full(
                                LocalDate.ofInstant(at, clinics.current().zone())))
                        .orElse(""));
    }

    private static Response done(UUID whose, String told) {
        return Done.goTo("/participants/" + whose + "/sign-in", told);
    }

    private static ParticipantSignInMessages words() {
        return MessageBundles.get(ParticipantSignInMessages.class);
    }
}
