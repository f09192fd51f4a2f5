package org.pacewell.tenancy;

/** Tells whether a clinic is open on this platform. */
public interface KnownClinics {
    boolean knows(String key);
}
