package org.pacewell.person;

import static org.pacewell.access.Role.CLINICIAN;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** Opening a record beyond one's reach with a reason, and closing it before its time. */
@Path("/participants/{id}/break-glass")
@Transactional
public class RecordOpeningResource {
    private final OpeningARecord opening;

    RecordOpeningResource(OpeningARecord opening) {
        this.opening = opening;
    }

    @POST
    @RolesAllowed(CLINICIAN)
    public Response open(@RestPath String id, @RestForm @DefaultValue("") String reason) {
        try {
            opening.open(Ids.parse(id), reason);
            return Done.goTo("/participants/" + id, words().opened());
        } catch (WithinReach already) {
            return Done.goTo("/participants/" + id);
        } catch (InvalidInput tooLittle) {
            return Answers.invalid(opening.page(Ids.parse(id), reason, FormErrors.of(tooLittle, "reason")));
        }
    }

    @POST
    @Path("end")
    @RolesAllowed(CLINICIAN)
    public Response close(@RestPath String id) {
        opening.close(Ids.parse(id));
        return Done.goTo("/participants", words().closed());
    }

    private static BreakGlassMessages words() {
        return MessageBundles.get(BreakGlassMessages.class);
    }
}
