package org.pacewell.access;

import java.util.Optional;

/** Knows the issuer of each clinic. May ask the database. */
public interface Issuers {
    Optional<Issuer> of(String clinic);

    /** The same without asking the database: nothing when it would have to. */
    Optional<Issuer> atHand(String clinic);
}
