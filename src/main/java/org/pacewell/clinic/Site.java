package org.pacewell.clinic;

import jakarta.persistence.Entity;
import org.pacewell.tenancy.Owned;

/** A place where a clinic gives sessions, and how to get there. */
@Entity
public class Site extends Owned {
    private String name;
    private String address;
    private String directions;

    protected Site() {}

    public Site(String name, String address, String directions) {
        this.name = name;
        this.address = address;
        this.directions = directions;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public String directions() {
        return directions;
    }
}
