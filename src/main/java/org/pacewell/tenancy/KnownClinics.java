package org.pacewell.tenancy;

/** Tells whether a clinic is open on this platform. */
public interface KnownClinics {
    boolean knows(String key);

    /** The same without asking the database: false when it would have to. */
    boolean remembers(String key);
}
