package org.pacewell.person;

import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.Role;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** Who works here. Accounts come from the clinic's sign-in; what they may do is granted by both. */
@Path("/staff")
@Transactional
public class StaffResource {
    private final StaffMembers staff;
    private final SignedIn person;
    private final Trail trail;

    StaffResource(StaffMembers staff, SignedIn person, Trail trail) {
        this.staff = staff;
        this.person = person;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({COORDINATOR, MANAGER})
    public TemplateInstance list() {
        return new StaffPages.StaffList(
                staff.byName().stream().map(StaffResource::row).toList(), person.is(MANAGER));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(MANAGER)
    public TemplateInstance edit(@RestPath String id) {
        var member = staff.require(Ids.parse(id));
        return page(member, StaffForm.of(member), FormErrors.NONE);
    }

    @POST
    @Path("{id}")
    @RolesAllowed(MANAGER)
    public Response grant(@RestPath String id, @BeanParam StaffForm form) {
        var member = staff.require(Ids.parse(id));
        try {
            form.take(member);
            trail.wrote("grant", "staff", member.id());
            return Done.goTo("/staff", MessageBundles.get(PersonMessages.class).saved());
        } catch (Refusal refusal) {
            return Answers.invalid(page(member, form, FormErrors.of(refusal, "discipline")));
        }
    }

    private static StaffPages.StaffEdit page(StaffMember member, StaffForm form, FormErrors errors) {
        var disciplines = Arrays.stream(Discipline.values())
                .map(d -> Option.of(d.name(), d.label()))
                .toList();
        var roles = Role.STAFF.stream()
                .sorted()
                .map(role -> Option.of(role, role, form.roles().contains(role)))
                .toList();
        return new StaffPages.StaffEdit(member.id(), member.name(), member.email(), form, errors, disciplines, roles);
    }

    private static StaffPages.Row row(StaffMember member) {
        return new StaffPages.Row(
                member.id(),
                member.name(),
                member.discipline().label(),
                member.email(),
                List.copyOf(member.roles()),
                member.isActive());
    }
}
