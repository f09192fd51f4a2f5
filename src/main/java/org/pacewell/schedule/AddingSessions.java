package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.cohort.Cohort;

/** Gives a cohort sessions as they were planned: whoever plans for the same rooms and people at once comes after. */
@ApplicationScoped
@Transactional
public class AddingSessions {
    private final Sessions sessions;
    private final LookingAhead ahead;
    private final OpenClinics clinics;

    AddingSessions(Sessions sessions, LookingAhead ahead, OpenClinics clinics) {
        this.sessions = sessions;
        this.ahead = ahead;
        this.clinics = clinics;
    }

    /**
     * Adds all of them or none. @throws org.pacewell.rule.Refusal for what stands in the way
     *
     * @param people how many a room must seat
     * @param evenClosed whether a holiday or closure has been seen and is meant
     */
    public List<Session> add(Cohort cohort, List<Standing> planned, int people, boolean evenClosed) {
        hold(planned);
        ahead.at(planned, cohort.id(), people).forEach(hindrance -> hindrance.refuse(evenClosed));
        var zone = clinics.current().zone();
        var added = new ArrayList<Session>();
        var byStaff = new LinkedHashMap<List<UUID>, List<Session>>();
        for (var standing : planned) {
            var session = new Session(cohort.id(), standing, zone);
            added.add(session);
            byStaff.computeIfAbsent(standing.staff(), staff -> new ArrayList<>())
                    .add(session);
        }
        byStaff.forEach((staff, some) -> sessions.addAll(some, staff));
        return List.copyOf(added);
    }

    private void hold(List<Standing> planned) {
        var rooms = new TreeSet<UUID>();
        var staff = new TreeSet<UUID>();
        planned.forEach(standing -> standing.room().ifPresent(rooms::add));
        planned.forEach(standing -> staff.addAll(standing.staff()));
        sessions.holdAll(rooms, staff);
    }
}
