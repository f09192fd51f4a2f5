package org.pacewell.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.web.Form;
import org.pacewell.web.Option;

/** A participant as typed. A field that was not sent is an empty one. */
public record ParticipantForm(
        @RestForm String givenName,
        @RestForm String familyName,
        @RestForm String preferredName,
        @RestForm String pronouns,
        @RestForm("birthDate-day") String birthDay,
        @RestForm("birthDate-month") String birthMonth,
        @RestForm("birthDate-year") String birthYear,
        @RestForm String nhsNumber,
        @RestForm String email,
        @RestForm String phone,
        @RestForm List<String> needs,
        @RestForm String needsNote,
        @RestForm String version,
        @RestForm String cohort) {

    public ParticipantForm {
        givenName = Objects.requireNonNullElse(givenName, "");
        familyName = Objects.requireNonNullElse(familyName, "");
        preferredName = Objects.requireNonNullElse(preferredName, "");
        pronouns = Objects.requireNonNullElse(pronouns, "");
        birthDay = Objects.requireNonNullElse(birthDay, "");
        birthMonth = Objects.requireNonNullElse(birthMonth, "");
        birthYear = Objects.requireNonNullElse(birthYear, "");
        nhsNumber = Objects.requireNonNullElse(nhsNumber, "");
        email = Objects.requireNonNullElse(email, "");
        phone = Objects.requireNonNullElse(phone, "");
        needs = needs == null ? List.of() : List.copyOf(needs);
        needsNote = Objects.requireNonNullElse(needsNote, "");
        version = Objects.requireNonNullElse(version, "0");
        cohort = Objects.requireNonNullElse(cohort, "");
    }

    static ParticipantForm empty() {
        return new ParticipantForm("", "", "", "", "", "", "", "", "", "", List.of(), "", "0", "");
    }

    static ParticipantForm of(Participant person) {
        var details = person.details();
        var born = details.birthDate();
        return new ParticipantForm(
                details.givenName(),
                details.familyName(),
                details.preferredName(),
                details.pronouns(),
                "" + born.getDayOfMonth(),
                "" + born.getMonthValue(),
                "" + born.getYear(),
                details.nhsNumber().map(NhsNumber::printed).orElse(""),
                details.email().orElse(""),
                details.phone().orElse(""),
                details.needs().stream().map(AccessNeed::name).toList(),
                details.needsNote(),
                "" + person.version(),
                "");
    }

    /** The same form for somebody who is then to join a cohort. */
    ParticipantForm forCohort(String cohortId) {
        return new ParticipantForm(
                givenName,
                familyName,
                preferredName,
                pronouns,
                birthDay,
                birthMonth,
                birthYear,
                nhsNumber,
                email,
                phone,
                needs,
                needsNote,
                version,
                cohortId);
    }

    /** The details, when all that was typed is fine. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    ParticipantDetails details(LocalDate today) {
        return new TypedDetails(
                        givenName,
                        familyName,
                        preferredName,
                        pronouns,
                        form -> form.day("birthDate", birthDay, birthMonth, birthYear),
                        nhsNumber,
                        email,
                        phone,
                        chosenNeeds(),
                        needsNote)
                .checked(today);
    }

    int seenVersion() {
        return Form.seenVersion(version);
    }

    /** The access needs as checkboxes. */
    public List<Option> needOptions() {
        return Stream.of(AccessNeed.values())
                .map(need -> Option.of(need, need.label(), needs.contains(need.name())))
                .toList();
    }

    private List<AccessNeed> chosenNeeds() {
        return Stream.of(AccessNeed.values())
                .filter(need -> needs.contains(need.name()))
                .toList();
    }
}
