package org.pacewell.access;

import java.time.Instant;

/**
 * The sign-in that a token came of, as its issuer knows it.
 *
 * @param id the issuer's {@code sid}; empty when it gives none
 * @param at when the token was issued
 */
public record SignIn(String issuer, String subject, String id, Instant at) {}
