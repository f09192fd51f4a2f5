package org.pacewell.access;

import java.util.Set;

/** What kind of thing a person may do; an object policy says whether they may do it to this one. */
public final class Role {
    public static final String PLATFORM_ADMIN = "platform-admin";
    public static final String MANAGER = "manager";
    public static final String COORDINATOR = "coordinator";
    public static final String CLINICIAN = "clinician";
    public static final String FACILITATOR = "facilitator";
    public static final String PARTICIPANT = "participant";

    public static final Set<String> STAFF = Set.of(MANAGER, COORDINATOR, CLINICIAN, FACILITATOR);

    private Role() {}
}
