package org.pacewell.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.pacewell.tenancy.Owned;

/** A room of a site. It can hold one session at a time. */
@Entity
public class Room extends Owned {
    @Column(name = "site_id")
    private UUID siteId;

    private String name;
    private int seats;

    protected Room() {}

    public Room(Site site, String name, int seats) {
        this.siteId = site.id();
        this.name = name;
        this.seats = seats;
    }

    public UUID siteId() {
        return siteId;
    }

    public String name() {
        return name;
    }

    public int seats() {
        return seats;
    }
}
