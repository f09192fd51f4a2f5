package org.pacewell.attendance;

import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.SignedIn;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** The worklist of registers that are not finished. */
@Path("/unmarked")
@Transactional
public class UnmarkedResource {
    private final UnmarkedSessions unmarked;
    private final HandingARegisterOn handing;
    private final Sessions sessions;
    private final StaffMembers staff;
    private final OpenClinics clinics;
    private final SignedIn person;
    private final Clock clock;

    UnmarkedResource(
            UnmarkedSessions unmarked,
            HandingARegisterOn handing,
            Sessions sessions,
            StaffMembers staff,
            OpenClinics clinics,
            SignedIn person,
            Clock clock) {
        this.unmarked = unmarked;
        this.handing = handing;
        this.sessions = sessions;
        this.staff = staff;
        this.clinics = clinics;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, FACILITATOR, MANAGER})
    public TemplateInstance list() {
        return page(FormErrors.NONE);
    }

    @POST
    @Path("{id}/owner")
    @RolesAllowed(COORDINATOR)
    public Response handOn(@RestPath String id, @RestForm @DefaultValue("") String staffId) {
        var session = sessions.require(Ids.parse(id));
        try {
            var to = Ids.tryParse(staffId);
            handing.handOn(session, to, person.staffId(), clock.instant());
            var name = to.map(staff::require).map(StaffMember::name).orElse("");
            return Done.goTo("/unmarked", words().handed_on(name));
        } catch (InvalidInput wrong) {
            return Answers.invalid(page(FormErrors.of(wrong, "staffId")));
        }
    }

    private UnmarkedPages.UnmarkedList page(FormErrors errors) {
        Optional<UUID> mine = person.seesWholeClinic() ? Optional.empty() : Optional.of(person.staffId());
        var waiting = unmarked.waiting(clock.instant(), mine);
        var mayHandOn = person.is(COORDINATOR);
        var others = handing.candidates(
                mayHandOn ? waiting.stream().map(UnmarkedSession::cohortId).toList() : List.of());
        return new UnmarkedPages.UnmarkedList(
                (int) clinics.current().unmarkedAfter().toHours(),
                waiting.stream()
                        .map(session -> row(session, others.getOrDefault(session.cohortId(), List.of())))
                        .toList(),
                mayHandOn,
                errors);
    }

    private static UnmarkedPages.Row row(UnmarkedSession session, List<StaffMember> running) {
        return new UnmarkedPages.Row(
                session.id(),
                session.oneToOne()
                        ? words().called_one_to_one(session.cohort())
                        : words().called(session.cohort(), session.number()),
                session.title(),
                session.cohort(),
                session.day(),
                session.startsAt(),
                words().count(session.unmarked(), session.expected()),
                session.owner(),
                session.ownerId().map(UUID::toString).orElse(""),
                running.stream()
                        .map(member -> Option.of(member.id(), member.name()))
                        .toList());
    }

    private static UnmarkedMessages words() {
        return MessageBundles.get(UnmarkedMessages.class);
    }
}
