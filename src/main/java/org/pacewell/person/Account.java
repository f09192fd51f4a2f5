package org.pacewell.person;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.access.Role;
import org.pacewell.access.Token;

/** What a person's row grants to whoever signs in as them. */
record Account(boolean ofStaff, UUID id, String name, boolean active, String[] roles) {

    /** The roles in force: granted by the row as well as by the token, and none once deactivated or stopped. */
    Set<String> rolesWith(Token token) {
        if (!active) return Set.of();
        if (!ofStaff) return Set.of(Role.PARTICIPANT);
        return Arrays.stream(roles).filter(token.roles()::contains).collect(Collectors.toUnmodifiableSet());
    }
}
