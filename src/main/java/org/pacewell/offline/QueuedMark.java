package org.pacewell.offline;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.attendance.Mark;

/**
 * A mark as a device made it.
 *
 * @param id made by the device, so that the same mark sent twice is one
 * @param number in which order the device made its marks
 * @param seen the mark that stood there when it was made, if any did
 * @param madeAt by the device's clock, which may be wrong
 */
record QueuedMark(UUID id, long number, Mark mark, Optional<UUID> seen, Instant madeAt) {
    UUID enrolmentId() {
        return mark.enrolmentId();
    }
}
