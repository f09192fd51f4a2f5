package org.pacewell.access;

import java.util.Set;

/** What a clinic's own sign-in says of a person; the signature has been checked. */
public record Token(
        SignIn signIn, String givenName, String familyName, String email, boolean emailVerified, Set<String> roles) {
    /** The person as the issuer knows them. */
    public String subject() {
        return signIn.subject();
    }
}
