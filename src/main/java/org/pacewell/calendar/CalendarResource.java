package org.pacewell.calendar;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;

/** The clinic's calendar: all of it, or what a facilitator runs and covers. */
@Path("/calendar")
@Transactional
public class CalendarResource {
    private static final int FARTHEST_YEARS = 50;

    private final CalendarViews views;
    private final OpenClinics clinics;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;

    CalendarResource(CalendarViews views, OpenClinics clinics, SignedIn person, Trail trail, Clock clock) {
        this.views = views;
        this.clinics = clinics;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance view(
            @RestQuery @DefaultValue("month") String view,
            @RestQuery @DefaultValue("") String on,
            @RestQuery @DefaultValue("") String siteId,
            @RestQuery @DefaultValue("") String roomId,
            @RestQuery @DefaultValue("") String staffId) {
        var clinic = clinics.current();
        var today = LocalDate.ofInstant(clock.instant(), clinic.zone());
        var asked = new CalendarViews.Asked(!view.equals("week"), day(on, today), siteId, roomId, staffId);
        trail.read("calendar", null);
        return views.page(asked, mine(), clinic.nation(), today);
    }

    private Optional<UUID> mine() {
        return person.seesWholeClinic() ? Optional.empty() : Optional.of(person.staffId());
    }

    /** The day that is asked for; what is none, or very far away, is today. */
    private static LocalDate day(String typed, LocalDate today) {
        try {
            var day = LocalDate.parse(typed);
            return Math.abs(day.getYear() - today.getYear()) <= FARTHEST_YEARS ? day : today;
        } catch (DateTimeException notADay) {
            return today;
        }
    }
}
