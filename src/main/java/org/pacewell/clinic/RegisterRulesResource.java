package org.pacewell.clinic;

import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.audit.Trail;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.Form;
import org.pacewell.web.FormErrors;

/** When a register that is not finished becomes a matter for somebody, and when a complete one locks. */
@Path("/clinic/registers")
@Transactional
public class RegisterRulesResource {
    private static final int MOST_HOURS = 720;
    private static final int MOST_DAYS = 365;

    private final OpenClinics clinics;
    private final Clinics all;
    private final Trail trail;

    RegisterRulesResource(OpenClinics clinics, Clinics all, Trail trail) {
        this.clinics = clinics;
        this.all = all;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({COORDINATOR, MANAGER})
    public TemplateInstance edit() {
        var hours = clinics.current().unmarkedAfter().toHours();
        var days = clinics.current().registerLocksAfter().toDays();
        return new ClinicPages.RegisterRules("" + hours, "" + days, FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, MANAGER})
    public Response save(
            @RestForm @DefaultValue("") String unmarkedAfter, @RestForm @DefaultValue("") String locksAfter) {
        var form = new Form();
        int hours = form.number("unmarkedAfter", unmarkedAfter, 0, MOST_HOURS);
        int days = form.number("locksAfter", locksAfter, 0, MOST_DAYS);
        if (form.errors().any()) {
            return Answers.invalid(new ClinicPages.RegisterRules(unmarkedAfter, locksAfter, form.errors()));
        }
        var key = clinics.current().key();
        var clinic = all.require(key);
        clinic.chaseAfter(hours);
        clinic.lockAfter(days);
        clinics.forget(key);
        trail.wrote("change", "clinic", null);
        return Done.goTo("/clinic", MessageBundles.get(ClinicMessages.class).saved());
    }
}
