package org.pacewell.clinic;

import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** The clinic's places and closures. */
@Path("/clinic")
@Transactional
public class ClinicResource {
    private final Sites sites;
    private final Rooms rooms;
    private final Closures closures;
    private final OpenClinics clinics;
    private final Clinics all;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;

    ClinicResource(
            Sites sites,
            Rooms rooms,
            Closures closures,
            OpenClinics clinics,
            Clinics all,
            SignedIn person,
            Trail trail,
            Clock clock) {
        this.sites = sites;
        this.rooms = rooms;
        this.closures = closures;
        this.clinics = clinics;
        this.all = all;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, MANAGER})
    public TemplateInstance view() {
        var inThem = rooms.byName();
        var today = LocalDate.ofInstant(clock.instant(), clinics.current().zone());
        return new ClinicPages.ClinicView(
                sites.byName().stream().map(site -> row(site, inThem)).toList(),
                closures.from(today).stream()
                        .map(c -> new ClinicPages.ClosureRow(
                                c.id(), c.firstDay(), c.lastDay(), c.reason(), where(c, inThem)))
                        .toList(),
                person.is(COORDINATOR),
                clinics.current().stopsClashes(),
                (int) clinics.current().unmarkedAfter().toHours(),
                (int) clinics.current().registerLocksAfter().toDays(),
                clinics.current().apologiesCount());
    }

    @GET
    @Path("sites/new")
    @RolesAllowed(COORDINATOR)
    public TemplateInstance newSite() {
        return new ClinicPages.SiteNew(new ClinicForms.SiteForm("", "", ""), FormErrors.NONE);
    }

    @POST
    @Path("sites")
    @RolesAllowed(COORDINATOR)
    public Response addSite(@BeanParam ClinicForms.SiteForm form) {
        try {
            return saved("site", sites.add(form.site()).id());
        } catch (Refusal refusal) {
            return Answers.invalid(new ClinicPages.SiteNew(form, FormErrors.of(refusal, "name")));
        }
    }

    @GET
    @Path("rooms/new")
    @RolesAllowed(COORDINATOR)
    public TemplateInstance newRoom() {
        return new ClinicPages.RoomNew(new ClinicForms.RoomForm("", "", ""), FormErrors.NONE, siteOptions());
    }

    @POST
    @Path("rooms")
    @RolesAllowed(COORDINATOR)
    public Response addRoom(@BeanParam ClinicForms.RoomForm form) {
        try {
            var site = Ids.tryParse(form.siteId()).flatMap(sites::find);
            return saved("room", rooms.add(form.room(site)).id());
        } catch (Refusal refusal) {
            return Answers.invalid(new ClinicPages.RoomNew(form, FormErrors.of(refusal, "name"), siteOptions()));
        }
    }

    @GET
    @Path("closures/new")
    @RolesAllowed(COORDINATOR)
    public TemplateInstance newClosure() {
        return new ClinicPages.ClosureNew(
                new ClinicForms.ClosureForm("", "", "", "", ""), FormErrors.NONE, siteOptions(), roomOptions());
    }

    @POST
    @Path("closures")
    @RolesAllowed(COORDINATOR)
    public Response addClosure(@BeanParam ClinicForms.ClosureForm form) {
        try {
            var site = Ids.tryParse(form.siteId()).flatMap(sites::find);
            var room = Ids.tryParse(form.roomId()).flatMap(rooms::find);
            return saved("closure", closures.add(form.closure(site, room)).id());
        } catch (Refusal refusal) {
            return Answers.invalid(
                    new ClinicPages.ClosureNew(form, FormErrors.of(refusal, "firstDay"), siteOptions(), roomOptions()));
        }
    }

    @POST
    @Path("closures/end")
    @RolesAllowed(COORDINATOR)
    public Response endClosure(@RestForm @DefaultValue("") String closureId) {
        var closure = closures.require(Ids.parse(closureId));
        closure.end(clock.instant());
        trail.wrote("end", "closure", closure.id());
        return Done.goTo("/clinic", MessageBundles.get(ClinicMessages.class).saved());
    }

    /** Whether a person's overlapping sessions stop a plan, or are only told of. */
    @POST
    @Path("clashes")
    @RolesAllowed({COORDINATOR, MANAGER})
    public Response stopClashes(@RestForm @DefaultValue("") String stop) {
        var key = clinics.current().key();
        all.require(key).stopClashes(!stop.isEmpty());
        clinics.forget(key);
        trail.wrote("change", "clinic", null);
        return Done.goTo("/clinic", MessageBundles.get(ClinicMessages.class).saved());
    }

    private Response saved(String what, UUID id) {
        trail.wrote("add", what, id);
        return Done.goTo("/clinic", MessageBundles.get(ClinicMessages.class).saved());
    }

    private String where(Closure closure, List<Room> all) {
        return closure.roomId()
                .flatMap(id -> all.stream().filter(room -> room.id().equals(id)).findFirst())
                .map(Room::name)
                .or(() -> closure.siteId().flatMap(sites::find).map(Site::name))
                .orElseGet(() -> MessageBundles.get(ClinicMessages.class).whole_clinic());
    }

    private List<Option> siteOptions() {
        return sites.byName().stream()
                .map(site -> Option.of(site.id(), site.name()))
                .toList();
    }

    private List<Option> roomOptions() {
        var names = sites.byName().stream().collect(Collectors.toMap(Site::id, Site::name));
        return rooms.byName().stream()
                .map(room -> Option.of(room.id(), names.get(room.siteId()) + ", " + room.name()))
                .toList();
    }

    private static ClinicPages.SiteRow row(Site site, List<Room> all) {
        var own = all.stream()
                .filter(room -> room.siteId().equals(site.id()))
                .map(room -> new ClinicPages.RoomRow(room.name(), room.seats()))
                .toList();
        return new ClinicPages.SiteRow(site.name(), site.address(), own);
    }
}
