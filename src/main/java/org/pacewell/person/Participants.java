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

    private static final String SEARCH = "from Participant p where " + Reach.RULE + """
             and (:typed = '' or search like :like escape '!' or (:number <> '' and nhsNumber like :number))
             and (:family = '' or (lower(familyName), lower(givenName), id) > (:family, :given, :last))""" + ORDER;

    private final Reach reach;
    private final Trail trail;

    Participants(Reach reach, Trail trail) {
        this.reach = reach;
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
                        SEARCH,
                        reach.values()
                                .and("typed", words)
                                .and(
                                        "like",
                                        "%" + words.replaceAll("([!%_])", "!$1").replaceAll("\\s+", "%") + "%")
                                .and("number", number)
                                .and(
                                        "family",
                                        last.map(details -> details.familyName().toLowerCase(Locale.UK))
                                                .orElse(""))
                                .and(
                                        "given",
                                        last.map(details -> details.givenName().toLowerCase(Locale.UK))
                                                .orElse(""))
                                .and("last", after.map(Participant::id).orElse(new UUID(0, 0))))
                .page(Page.ofSize(most))
                .list();
        return read(found);
    }

    /** The people whom a whole NHS number, or a family name and date of birth, names and who are beyond reach. */
    public List<Participant> beyondReach(String typed) {
        if (!reach.isLimited()) return List.of();
        return Identity.typed(typed)
                .map(who -> read(list(
                        "from Participant p where not " + Reach.RULE
                                + " and (nhsNumber = :number or (lower(familyName) = :family and birthDate = :born))"
                                + ORDER,
                        reach.values()
                                .and("number", who.number())
                                .and("family", who.family())
                                .and("born", who.born()))))
                .orElse(List.of());
    }

    /** The participant, if the person who asks may read their record. @throws OutsideReach when they may not */
    public Participant requireWithinReach(UUID id) {
        var found = require(id);
        if (isWithinReach(id)) return found;
        trail.wroteOf(id, "turn away", "participant", id);
        throw new OutsideReach();
    }

    boolean isReachLimited() {
        return reach.isLimited();
    }

    boolean isWithinReach(UUID id) {
        return !reach.isLimited()
                || find(
                                "from Participant p where p.id = :id and " + Reach.RULE,
                                reach.values().and("id", id))
                        .firstResultOptional()
                        .isPresent();
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

    /** The one person with an e-mail address who may have an account and has none; nobody when two share it. */
    Optional<Participant> withoutAccountByEmail(String email) {
        var found =
                list("lower(email) = ?1 and subject is null and signInStoppedAt is null", email.toLowerCase(Locale.UK));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private void requireFree(NhsNumber number, UUID except) {
        if (count("nhsNumber = ?1 and id <> ?2", number.digits(), except) > 0) throw new NhsNumberTaken();
    }
}
