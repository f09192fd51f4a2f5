package org.pacewell.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.EmailAddress;
import org.pacewell.web.Form;

/**
 * The details of a participant as a form or a program gives them: the same rules for both.
 *
 * @param birthDate reads the date of birth, which a form has in three parts
 */
record TypedDetails(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String preferredName,
        @Nullable String pronouns,
        Function<Form, Optional<LocalDate>> birthDate,
        @Nullable String nhsNumber,
        @Nullable String email,
        @Nullable String phone,
        List<AccessNeed> needs,
        @Nullable String needsNote) {

    private static final int OLDEST = 120;

    /** The details, when all is fine. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    ParticipantDetails checked(LocalDate today) {
        var form = new Form();
        var given = form.required("givenName", givenName, 100, "Participant.givenName");
        var family = form.required("familyName", familyName, 100, "Participant.familyName");
        var preferred = form.optional("preferredName", preferredName, 100);
        var spoken = form.optional("pronouns", pronouns, 100);
        var born = birthDate.apply(form);
        born.ifPresent(day -> form.requireThat(
                day.isBefore(today) && day.isAfter(today.minusYears(OLDEST)), "birthDate", "Participant.birthDate"));
        var number = Form.text(nhsNumber);
        if (!number.isEmpty()) form.note(NhsNumber.check(number));
        var mail = form.optional("email", email, 200);
        form.requireThat(mail.isEmpty() || EmailAddress.isOne(mail), "email", "Participant.email");
        var call = phone(form);
        var note = form.optional("needsNote", needsNote, 500);
        form.requireNoErrors();
        return new ParticipantDetails(
                given,
                family,
                preferred,
                spoken,
                born.orElseThrow(),
                Optional.of(number).filter(text -> !text.isEmpty()).map(NhsNumber::parse),
                Optional.of(mail).filter(text -> !text.isEmpty()),
                call,
                needs.stream().distinct().sorted().toList(),
                note);
    }

    private Optional<String> phone(Form form) {
        var typed = Form.text(phone);
        if (typed.isEmpty()) return Optional.empty();
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed, "GB");
            if (numbers.isPossibleNumber(number)) {
                return Optional.of(numbers.format(number, PhoneNumberFormat.INTERNATIONAL));
            }
        } catch (NumberParseException notANumber) {
            // The sentence below says what is asked for.
        }
        form.wrong("phone", "Participant.phone");
        return Optional.empty();
    }
}
