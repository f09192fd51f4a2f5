package org.pacewell.calendar;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.BankHolidays;
import org.pacewell.web.Form;

/** The clinic's calendar for programs: all of it, or what a facilitator runs and covers. */
@Path("/api/v1/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
@Transactional
public class CalendarApi {
    private static final int MOST_DAYS = 366;

    record Holiday(LocalDate date, String name) {}

    record CalendarJson(
            @Schema(description = "In the order of their times, cancelled ones too")
            List<CalendarBoard.Entry> sessions,

            @Schema(description = "Closures and leave; of one person who is asked for, the hours too")
            List<CalendarBoard.Stretch> stretches,

            List<Holiday> holidays) {}

    private final CalendarBoard board;
    private final OpenClinics clinics;
    private final SignedIn person;
    private final Trail trail;

    CalendarApi(CalendarBoard board, OpenClinics clinics, SignedIn person, Trail trail) {
        this.board = board;
        this.clinics = clinics;
        this.person = person;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "Sessions, closures, leave and bank holidays between two days, both included; at most a year")
    public CalendarJson between(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String siteId,
            @RestQuery @Nullable String roomId,
            @RestQuery @Nullable String staffId) {
        var form = new Form();
        var first = form.day("from", from);
        var last = form.day("to", to);
        if (first.isPresent() && last.isPresent()) {
            var days = last.get().toEpochDay() - first.get().toEpochDay();
            form.requireThat(days >= 0 && days < MOST_DAYS, "to", "Calendar.to");
        }
        form.requireNoErrors();
        trail.read("calendar", null);
        var wanted = new CalendarBoard.Wanted(
                first.orElseThrow(),
                last.orElseThrow(),
                Ids.tryParse(siteId),
                Ids.tryParse(roomId),
                Ids.tryParse(staffId),
                mine());
        return new CalendarJson(board.sessions(wanted), board.stretches(wanted), holidays(wanted));
    }

    private List<Holiday> holidays(CalendarBoard.Wanted wanted) {
        var nation = clinics.current().nation();
        return wanted.from()
                .datesUntil(wanted.to().plusDays(1))
                .flatMap(day -> BankHolidays.on(day, nation).map(name -> new Holiday(day, name)).stream())
                .toList();
    }

    private Optional<UUID> mine() {
        return person.seesWholeClinic() ? Optional.empty() : Optional.of(person.staffId());
    }
}
