package org.pacewell.person;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.access.Token;
import org.pacewell.tenancy.Repository;

/** The staff of the clinic. */
@ApplicationScoped
@Transactional
public class StaffMembers implements Repository<StaffMember> {
    public List<StaffMember> byName() {
        return list("order by familyName, givenName");
    }

    public List<StaffMember> activeByName() {
        return list("active = true order by familyName, givenName");
    }

    /** A page of the active in the order of names, after the last one of the page before. */
    List<StaffMember> page(Optional<StaffMember> after, int most) {
        var order = " order by familyName, givenName, id";
        return after.map(last -> find(
                        "active = true and (familyName, givenName, id) > (?1, ?2, ?3)" + order,
                        last.familyName(),
                        last.givenName(),
                        last.id()))
                .orElseGet(() -> find("active = true" + order))
                .page(Page.ofSize(most))
                .list();
    }

    /** Those to whom a cohort may be assigned. */
    public List<StaffMember> assignable() {
        return activeByName().stream().filter(StaffMember::mayBeAssigned).toList();
    }

    /** Those who may run sessions. */
    public List<StaffMember> facilitators() {
        return activeByName().stream().filter(StaffMember::runsSessions).toList();
    }

    /** Those of these people who run sessions: a clinician who is assigned to a cohort need not be there. */
    public List<UUID> runningSessions(Collection<UUID> ids) {
        return all(ids).stream()
                .filter(StaffMember::runsSessions)
                .map(StaffMember::id)
                .toList();
    }

    public List<StaffMember> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Adds somebody at their first sign-in; of several first requests at once, one adds them. */
    void meet(Token token) {
        var met = StaffMember.met(token);
        getEntityManager()
                .createNativeQuery("""
                        insert into staff_member (tenant_id, id, subject, given_name, family_name, email, discipline, roles)
                        values (app_tenant(), :id, :subject, :given, :family, :email, 'OTHER', :roles)
                        on conflict (tenant_id, subject) do nothing""")
                .setParameter("id", met.id())
                .setParameter("subject", token.subject())
                .setParameter("given", met.givenName())
                .setParameter("family", met.familyName())
                .setParameter("email", met.email())
                .setParameter("roles", met.roles().toArray(String[]::new))
                .executeUpdate();
    }
}
