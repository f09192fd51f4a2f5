package org.pacewell.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.pacewell.tenancy.Walled;

/** Who runs a session. Its times are the session's, carried along so that the database can keep people from clashing. */
@Entity
@Table(name = "session_facilitator")
@IdClass(SessionFacilitator.Key.class)
class SessionFacilitator extends Walled {
    record Key(UUID sessionId, UUID staffId) implements Serializable {}

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Id
    @Column(name = "staff_id")
    private UUID staffId;

    @Column(updatable = false)
    private Instant starts;

    @Column(updatable = false)
    private Instant ends;

    @Column(updatable = false)
    private String status;

    protected SessionFacilitator() {}

    SessionFacilitator(Session session, UUID staff) {
        this.sessionId = session.id();
        this.staffId = staff;
        this.starts = session.starts();
        this.ends = session.ends();
        this.status = session.status().name();
    }

    UUID sessionId() {
        return sessionId;
    }

    UUID staffId() {
        return staffId;
    }
}
