package org.pacewell.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.pacewell.tenancy.Walled;

/** What the trail held from the seal before up to an instant; each seal carries the one before it. */
@Entity
@Immutable
@Table(name = "trail_seal")
class TrailSeal extends Walled {
    @Id
    private int number;

    private Instant upto;
    private int entries;
    private byte[] chain;

    protected TrailSeal() {}

    TrailSeal(int number, Instant upto, int entries, byte[] chain) {
        this.number = number;
        this.upto = upto;
        this.entries = entries;
        this.chain = chain;
    }

    int number() {
        return number;
    }

    Instant upto() {
        return upto;
    }

    int entries() {
        return entries;
    }

    byte[] chain() {
        return chain.clone();
    }
}
