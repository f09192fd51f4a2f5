package org.pacewell.person;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.access.EndedSignIns;
import org.pacewell.access.Role;
import org.pacewell.access.SignIn;
import org.pacewell.access.Token;
import org.pacewell.tenancy.Repository;
import org.pacewell.tenancy.Tenancy;

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

    /** Those who may run sessions. */
    public List<StaffMember> facilitators() {
        return activeByName().stream()
                .filter(member -> member.roles().contains(Role.FACILITATOR))
                .toList();
    }

    public List<StaffMember> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Adds somebody at their first sign-in; of several first requests at once, one adds them. */
    StaffMember meet(Token token) {
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
        return bySignIn(token.signIn()).orElseThrow();
    }

    /** Asked at every request, so in SQL: Hibernate keeps its plan, and would translate its own language each time. */
    Optional<StaffMember> bySignIn(SignIn signIn) {
        var query = getEntityManager()
                .createNativeQuery(
                        "select * from staff_member where tenant_id = :clinic and subject = :subject and "
                                + EndedSignIns.GOES_ON,
                        StaffMember.class)
                .setParameter("clinic", Tenancy.current());
        return EndedSignIns.bind(query, signIn).getResultStream().findFirst();
    }
}
