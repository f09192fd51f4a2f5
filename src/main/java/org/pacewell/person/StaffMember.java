package org.pacewell.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Role;
import org.pacewell.access.Token;
import org.pacewell.tenancy.Owned;

/** Somebody who works at the clinic. Their roles are what the clinic's sign-in and this row both grant. */
@Entity
@Table(name = "staff_member")
public class StaffMember extends Owned {
    private @Nullable String subject;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String email;

    @Enumerated(EnumType.STRING)
    private Discipline discipline = Discipline.OTHER;

    @Column(columnDefinition = "text[]")
    private String[] roles;

    private boolean active = true;

    protected StaffMember() {}

    public StaffMember(String givenName, String familyName, String email, Discipline discipline, Set<String> roles) {
        this.givenName = givenName;
        this.familyName = familyName;
        this.email = email;
        this.discipline = discipline;
        this.roles = staffRoles(roles);
    }

    /** Somebody whom the clinic's sign-in knows and Pacewell meets for the first time. */
    static StaffMember met(Token token) {
        return new StaffMember(
                orUnnamed(token.givenName()),
                orUnnamed(token.familyName()),
                token.email(),
                Discipline.OTHER,
                token.roles());
    }

    /** Ties the person to their account at the clinic's sign-in. */
    public void signsInAs(String account) {
        this.subject = account;
    }

    /** Ends the person's access from the next request on; what they did stays. */
    public void deactivate() {
        active = false;
    }

    /** Lets a deactivated person work again. */
    public void activate() {
        active = true;
    }

    /** Says what the person brings and what they may do, from the next request on. */
    public void grant(Discipline brings, Set<String> mayBe) {
        this.discipline = brings;
        this.roles = staffRoles(mayBe);
    }

    public String name() {
        return givenName + " " + familyName;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public String email() {
        return email;
    }

    public Discipline discipline() {
        return discipline;
    }

    public Set<String> roles() {
        return new TreeSet<>(Arrays.asList(roles));
    }

    public boolean isActive() {
        return active;
    }

    private static String[] staffRoles(Set<String> roles) {
        return roles.stream().filter(Role.STAFF::contains).sorted().toArray(String[]::new);
    }

    private static String orUnnamed(String name) {
        return name.isBlank() ? "–" : name;
    }

    /** Tells whether a cohort may be theirs: to run its sessions, or as a clinician to read its people's records. */
    public boolean mayBeAssigned() {
        return runsSessions() || roles().contains(Role.CLINICIAN);
    }

    boolean runsSessions() {
        return roles().contains(Role.FACILITATOR);
    }
}
