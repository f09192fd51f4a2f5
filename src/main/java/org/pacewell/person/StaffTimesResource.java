package org.pacewell.person;

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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** When a staff member is away and when they work: dates and cover heed it. */
@Path("/staff/{id}/times")
@Transactional
public class StaffTimesResource {
    private final StaffMembers staff;
    private final StaffLeaves leaves;
    private final StaffHours hours;
    private final OpenClinics clinics;
    private final Trail trail;
    private final Clock clock;

    StaffTimesResource(
            StaffMembers staff, StaffLeaves leaves, StaffHours hours, OpenClinics clinics, Trail trail, Clock clock) {
        this.staff = staff;
        this.leaves = leaves;
        this.hours = hours;
        this.clinics = clinics;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, MANAGER})
    public TemplateInstance view(@RestPath String id) {
        return page(staff.require(Ids.parse(id)), TimesForm.empty(today()), FormErrors.NONE);
    }

    @POST
    @Path("leave")
    @RolesAllowed({COORDINATOR, MANAGER})
    public Response addLeave(@RestPath String id, @BeanParam TimesForm form) {
        var member = staff.require(Ids.parse(id));
        try {
            return saved(member, "add", "leave", leaves.add(form.leave(member)).id());
        } catch (Refusal refusal) {
            return Answers.invalid(page(member, form, FormErrors.of(refusal, "firstDay")));
        }
    }

    @POST
    @Path("leave/end")
    @RolesAllowed({COORDINATOR, MANAGER})
    public Response endLeave(@RestPath String id, @RestForm @DefaultValue("") String leaveId) {
        var member = staff.require(Ids.parse(id));
        var leave = leaves.requireOf(member.id(), Ids.parse(leaveId));
        leave.end(clock.instant());
        return saved(member, "end", "leave", leave.id());
    }

    @POST
    @Path("hours")
    @RolesAllowed({COORDINATOR, MANAGER})
    public Response addHours(@RestPath String id, @BeanParam TimesForm form) {
        var member = staff.require(Ids.parse(id));
        try {
            return saved(member, "add", "hours", hours.add(form.hours(member)).id());
        } catch (Refusal refusal) {
            return Answers.invalid(page(member, form, FormErrors.of(refusal, "weekday")));
        }
    }

    @POST
    @Path("hours/end")
    @RolesAllowed({COORDINATOR, MANAGER})
    public Response endHours(@RestPath String id, @RestForm @DefaultValue("") String hoursId) {
        var member = staff.require(Ids.parse(id));
        var kept = hours.requireOf(member.id(), Ids.parse(hoursId));
        kept.end(today());
        return saved(member, "end", "hours", kept.id());
    }

    private Response saved(StaffMember member, String verb, String what, UUID id) {
        trail.wrote(verb, what, id);
        var words = MessageBundles.get(PersonMessages.class);
        return Done.goTo("/staff/" + member.id() + "/times", words.saved());
    }

    private TemplateInstance page(StaffMember member, TimesForm form, FormErrors errors) {
        return new StaffPages.StaffTimes(
                member.id(),
                member.name(),
                leaves.of(member.id(), today()).stream()
                        .map(leave ->
                                new StaffPages.LeaveRow(leave.id(), leave.firstDay(), leave.lastDay(), leave.reason()))
                        .toList(),
                hours.of(member.id(), today()).stream()
                        .map(own -> new StaffPages.HoursRow(
                                own.id(), day(own.weekday()), own.startsAt(), own.endsAt(), own.fromDay()))
                        .toList(),
                Stream.of(DayOfWeek.values())
                        .map(weekday -> Option.of(weekday, day(weekday)))
                        .toList(),
                form,
                errors);
    }

    private static String day(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clinics.current().zone());
    }
}
