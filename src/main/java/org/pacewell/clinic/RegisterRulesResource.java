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
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.audit.Trail;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.Form;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** When an unfinished register becomes a matter for somebody, when a complete one locks, and how attendance counts. */
@Path("/clinic/registers")
@Transactional
public class RegisterRulesResource {
    private static final int MOST_HOURS = 720;
    private static final int MOST_DAYS = 365;
    private static final String YES = "yes";
    private static final String NO = "no";

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
        return page("" + hours, "" + days, clinics.current().apologiesCount() ? YES : NO, FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, MANAGER})
    public Response save(
            @RestForm @DefaultValue("") String unmarkedAfter,
            @RestForm @DefaultValue("") String locksAfter,
            @RestForm @DefaultValue("") String apologies) {
        var form = new Form();
        int hours = form.number("unmarkedAfter", unmarkedAfter, 0, MOST_HOURS);
        int days = form.number("locksAfter", locksAfter, 0, MOST_DAYS);
        form.requireThat(Set.of(YES, NO).contains(apologies), "apologies", "Register.apologies");
        if (form.errors().any()) {
            return Answers.invalid(page(unmarkedAfter, locksAfter, apologies, form.errors()));
        }
        var key = clinics.current().key();
        var clinic = all.require(key);
        clinic.chaseAfter(hours);
        clinic.lockAfter(days);
        clinic.countApologies(apologies.equals(YES));
        clinics.forget(key);
        trail.wrote("change", "clinic", null);
        return Done.goTo("/clinic", words().saved());
    }

    private static ClinicPages.RegisterRules page(
            String unmarkedAfter, String locksAfter, String apologies, FormErrors errors) {
        var choices = List.of(Option.of(YES, words().apologies_yes()), Option.of(NO, words().apologies_no()));
        return new ClinicPages.RegisterRules(unmarkedAfter, locksAfter, apologies, choices, errors);
    }

    private static ClinicMessages words() {
        return MessageBundles.get(ClinicMessages.class);
    }
}
