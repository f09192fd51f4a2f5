package org.pacewell.separation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.person.ApartFrom;
import org.pacewell.person.Participant;
import org.pacewell.person.Participants;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;

/** The pairs of a participant with the names of those whom they concern. */
@ApplicationScoped
@Transactional
class Pairs implements ApartFrom {
    private final Separations separations;
    private final Meetings meetings;
    private final Participants participants;
    private final StaffMembers staff;
    private final OpenClinics clinics;

    Pairs(
            Separations separations,
            Meetings meetings,
            Participants participants,
            StaffMembers staff,
            OpenClinics clinics) {
        this.separations = separations;
        this.meetings = meetings;
        this.participants = participants;
        this.staff = staff;
        this.clinics = clinics;
    }

    @Override
    public List<Pair> of(UUID participant) {
        var pairs = separations.inForce(participant);
        if (pairs.isEmpty()) return List.of();
        var others = others(participant, pairs);
        var names = names(pairs);
        var met = meetings.of(participant);
        return pairs.stream()
                .map(pair -> pair(
                        pair,
                        Objects.requireNonNull(others.get(pair.otherThan(participant))),
                        names.getOrDefault(pair.recordedBy(), ""),
                        met.getOrDefault(pair.id(), List.of())))
                .toList();
    }

    private Pair pair(Separation pair, Participant other, String by, List<SharedCohort> met) {
        var on = pair.recordedAt().atZone(clinics.current().zone()).toLocalDate();
        return new Pair(pair.id(), other.id(), other.name(), other.birthDate(), pair.reason(), by, on, met);
    }

    private Map<UUID, Participant> others(UUID participant, List<Separation> pairs) {
        var ids = pairs.stream().map(pair -> pair.otherThan(participant)).toList();
        return participants.all(ids).stream().collect(Collectors.toMap(Participant::id, Function.identity()));
    }

    private Map<UUID, String> names(List<Separation> pairs) {
        var ids = pairs.stream().map(Separation::recordedBy).distinct().toList();
        return staff.all(ids).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }
}
