package org.pacewell.platform;

import static org.pacewell.access.Role.PLATFORM_ADMIN;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.clinic.Clinic;
import org.pacewell.clinic.Clinics;
import org.pacewell.clinic.Nation;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** The clinics of the platform. A new clinic is written in transactions of its own, because it is another tenant. */
@Path("/clinics")
public class ClinicsResource {
    private final Clinics clinics;
    private final OpeningAClinic opening;
    private final Clock clock;
    private final RoutingContext request;

    ClinicsResource(Clinics clinics, OpeningAClinic opening, Clock clock, RoutingContext request) {
        this.clinics = clinics;
        this.opening = opening;
        this.clock = clock;
        this.request = request;
    }

    @GET
    @RolesAllowed(PLATFORM_ADMIN)
    public TemplateInstance list() {
        return new PlatformPages.ClinicList(
                clinics.byName().stream().map(this::row).toList());
    }

    @GET
    @Path("new")
    @RolesAllowed(PLATFORM_ADMIN)
    public TemplateInstance blank() {
        return page(ClinicForm.empty(), FormErrors.NONE);
    }

    @POST
    @RolesAllowed(PLATFORM_ADMIN)
    public Response open(@BeanParam ClinicForm form) {
        try {
            opening.open(form.clinic(clock.instant()), clock.instant());
            return Done.goTo("/clinics", words().opened_now());
        } catch (Refusal refusal) {
            return Answers.invalid(page(form, FormErrors.of(refusal, "name")));
        }
    }

    @GET
    @Path("{key}/edit")
    @RolesAllowed(PLATFORM_ADMIN)
    public TemplateInstance edit(@RestPath String key) {
        var clinic = clinics.require(key);
        return page(clinic, ClinicForm.of(clinic), FormErrors.NONE);
    }

    @POST
    @Path("{key}/edit")
    @RolesAllowed(PLATFORM_ADMIN)
    public Response change(@RestPath String key, @BeanParam ClinicForm form) {
        var clinic = clinics.require(key);
        try {
            opening.change(key, form);
            return Done.goTo("/clinics", words().changed(form.name().strip()));
        } catch (Refusal refusal) {
            return Answers.invalid(page(clinic, form, FormErrors.of(refusal, "name")));
        }
    }

    private PlatformPages.ClinicNew page(ClinicForm form, FormErrors errors) {
        return new PlatformPages.ClinicNew(form, errors, host(), nations(), shared(form));
    }

    private PlatformPages.ClinicEdit page(Clinic clinic, ClinicForm form, FormErrors errors) {
        var states = List.of(
                new Option("open", words().is_open(), "", false),
                new Option(ClinicForm.CLOSED, words().is_closed(), words().closed_hint(), false));
        return new PlatformPages.ClinicEdit(clinic.key(), clinic.name(), form, errors, nations(), shared(form), states);
    }

    private static List<Option> nations() {
        return Stream.of(Nation.values()).map(n -> Option.of(n, n.label())).toList();
    }

    private static List<Option> shared(ClinicForm form) {
        return List.of(Option.of("on", words().shared_choice(), form.isShared()));
    }

    private static PlatformMessages words() {
        return MessageBundles.get(PlatformMessages.class);
    }

    private PlatformPages.Row row(Clinic clinic) {
        var address = clinic.key() + "." + host();
        return new PlatformPages.Row(
                clinic.key(),
                clinic.name(),
                address,
                request.request().scheme() + "://" + address,
                clinic.nation().label(),
                clinic.zone().getId(),
                LocalDate.ofInstant(clinic.openedAt(), clinic.zone()),
                clinic.issuer().shared(),
                clinic.issuer().staffAcr(),
                clinic.isOpen());
    }

    private String host() {
        return Objects.requireNonNull(request.request().authority()).toString();
    }
}
