package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.pacewell.clinic.Closure;
import org.pacewell.clinic.Closures;
import org.pacewell.clinic.Nation;
import org.pacewell.clinic.OpenClinics;

/** The days that give no session: bank holidays of the clinic's nation, closures of the clinic, a site or a room. */
@ApplicationScoped
@Transactional
public class ClosedDays {
    /** What is known from one day on, so that many days cost one query. */
    public record Known(Nation nation, List<Closure> closures) {
        /** Why a day is closed there, if it is. */
        Optional<String> on(LocalDate day, Optional<UUID> site, Optional<UUID> room) {
            return BankHolidays.on(day, nation)
                    .or(() -> closures.stream()
                            .filter(closure -> closure.closes(day, site.orElse(null), room.orElse(null)))
                            .map(Closure::reason)
                            .findFirst());
        }

        public Function<LocalDate, Optional<String>> at(Optional<UUID> site, Optional<UUID> room) {
            return day -> on(day, site, room);
        }
    }

    private final OpenClinics clinics;
    private final Closures closures;

    ClosedDays(OpenClinics clinics, Closures closures) {
        this.clinics = clinics;
        this.closures = closures;
    }

    public Known from(LocalDate day) {
        return new Known(clinics.current().nation(), closures.from(day));
    }
}
