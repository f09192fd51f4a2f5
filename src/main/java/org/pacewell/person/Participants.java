package org.pacewell.person;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.audit.Trail;
import org.pacewell.tenancy.Repository;

/** The participants of the clinic. */
@ApplicationScoped
@Transactional
public class Participants implements Repository<Participant> {
    private static final String ORDER = " order by lower(familyName), lower(givenName), id";

    private final Trail trail;

    Participants(Trail trail) {
        this.trail = trail;
    }

    /**
     * A page of those whose name or NHS number fits what was typed, in the order of their names.
     *
     * @param after the last one of the page before, or nothing for the first page
     */
    public List<Participant> search(String typed, Optional<Participant> after, int most) {
        var words = typed.strip().toLowerCase(Locale.UK);
        var digits = words.replaceAll("[\\s-]", "");
        var number = digits.matches("[0-9]{3,10}") ? digits + "%" : "";
        var last = after.map(Participant::details);
        var found = find(
                        "(?1 = '' or search like ?2 escape '!' or (?3 <> '' and nhsNumber like ?3))"
                                + " and (?4 = '' or (lower(familyName), lower(givenName), id) > (?4, ?5, ?6))" + ORDER,
                        words,
                        "%" + words.replaceAll("([!%_])", "!$1").replaceAll("\\s+", "%") + "%",
                        number,
                        last.map(details -> details.familyName().toLowerCase(Locale.UK))
                                .orElse(""),
                        last.map(details -> details.givenName().toLowerCase(Locale.UK))
                                .orElse(""),
                        after.map(Participant::id).orElse(new UUID(0, 0)))
                .page(Page.ofSize(most))
                .list();
        return read(found);
    }

    /** Whoever looks for somebody who is not there leaves a line as well; whoever finds them says what for. */
    @Override
    public Optional<Participant> find(UUID id) {
        var found = Repository.super.find(id);
        if (found.isEmpty()) trail.read("participant", id);
        return found;
    }

    public List<Participant> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : read(list("id in ?1" + ORDER, ids));
    }

    /** Whoever reads several people leaves a line in the trail of each. */
    private List<Participant> read(List<Participant> people) {
        trail.readOf(people.stream().map(Participant::id).toList(), "participants", null);
        return people;
    }

    /** Adds a person. @throws NhsNumberTaken when somebody has their number */
    @Override
    public Participant add(Participant person) {
        person.nhsNumber().ifPresent(number -> requireFree(number, person.id()));
        persist(person);
        return person;
    }

    /** Takes over corrected details. @throws NhsNumberTaken when somebody else has the number */
    public void correct(Participant person, ParticipantDetails details) {
        details.nhsNumber().ifPresent(number -> requireFree(number, person.id()));
        person.correct(details);
        flush();
    }

    /** The one person with an e-mail address who has no account yet; nobody when two share it. */
    Optional<Participant> withoutAccountByEmail(String email) {
        var found = list("lower(email) = ?1 and subject is null", email.toLowerCase(Locale.UK));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private void requireFree(NhsNumber number, UUID except) {
        if (count("nhsNumber = ?1 and id <> ?2", number.digits(), except) > 0) throw new NhsNumberTaken();
    }
}
