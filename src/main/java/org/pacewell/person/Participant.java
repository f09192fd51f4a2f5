package org.pacewell.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** A person in pain who takes part, or will. */
@Entity
public class Participant extends Owned {
    private @Nullable String subject;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "preferred_name")
    private String preferredName;

    private String pronouns;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "nhs_number")
    private @Nullable String nhsNumber;

    private @Nullable String email;
    private @Nullable String phone;

    @Column(columnDefinition = "text[]")
    private String[] needs;

    @Column(name = "needs_note")
    private String needsNote;

    /** Made by the database from the names, for the search. */
    @Column(insertable = false, updatable = false)
    private @Nullable String search;

    @Column(name = "sign_in_stopped_at")
    private @Nullable Instant signInStoppedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Participant() {}

    public Participant(ParticipantDetails details, Instant at) {
        this.createdAt = at;
        correct(details);
    }

    /** Takes over corrected details. */
    public final void correct(ParticipantDetails details) {
        this.givenName = details.givenName();
        this.familyName = details.familyName();
        this.preferredName = details.preferredName();
        this.pronouns = details.pronouns();
        this.birthDate = details.birthDate();
        this.nhsNumber = details.nhsNumber().map(NhsNumber::digits).orElse(null);
        this.email = details.email().orElse(null);
        this.phone = details.phone().orElse(null);
        this.needs = details.needs().stream().map(AccessNeed::name).toArray(String[]::new);
        this.needsNote = details.needsNote();
    }

    /** Ties the person to their account at the clinic's sign-in. */
    public void signsInAs(String account) {
        this.subject = account;
    }

    /** Unties an account that is not the person's own. */
    void untie() {
        this.subject = null;
    }

    /** From now on nobody signs in as this person, also where somebody is signed in already. */
    void stopSignIn(Instant at) {
        if (signInStoppedAt == null) signInStoppedAt = at;
    }

    void allowSignIn() {
        this.signInStoppedAt = null;
    }

    boolean hasAccount() {
        return subject != null;
    }

    Optional<Instant> signInStoppedAt() {
        return Optional.ofNullable(signInStoppedAt);
    }

    public ParticipantDetails details() {
        return new ParticipantDetails(
                givenName,
                familyName,
                preferredName,
                pronouns,
                birthDate,
                nhsNumber(),
                Optional.ofNullable(email),
                Optional.ofNullable(phone),
                needs(),
                needsNote);
    }

    public String name() {
        return givenName + " " + familyName;
    }

    /** What the person likes to be called. */
    public String calledBy() {
        return preferredName.isBlank() ? givenName : preferredName;
    }

    /** How the person is spoken of, in their own words; empty when nothing is recorded. */
    public String pronouns() {
        return pronouns;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public Optional<NhsNumber> nhsNumber() {
        return Optional.ofNullable(nhsNumber).map(NhsNumber::new);
    }

    public List<AccessNeed> needs() {
        return Arrays.stream(needs).map(AccessNeed::valueOf).toList();
    }

    public String needsNote() {
        return needsNote;
    }
}
