package org.pacewell.local;

/** What the person at the terminal needs to know when everything runs. */
record Welcome(Ports ports) {

    String application(long seconds) {
        return """

                Pacewell is ready (%d s). Ctrl-C stops it.

                  Platform               http://localhost:%2$d
                  Riverside Pain Clinic  http://riverside.localhost:%2$d
                  Ashgrove Pain Service  http://ashgrove.localhost:%2$d
                  Health and metrics     http://localhost:%5$d/q/health and /q/metrics

                  Sign in to a clinic as coordinator, facilitator, clinician, manager or participant,
                  to the platform as admin; everybody's password is %3$s
                %4$s""".formatted(seconds, ports.app(), Keycloak.PASSWORD, services(), ports.management());
    }

    String services() {
        return """

                  Keycloak    %s  (%s, %s; the realm harbour waits for a third clinic)
                  PostgreSQL  %s  (%s, %s)
                  Mail        SMTP on %d; messages are in .pacewell/data/mail
                """.formatted(
                        Keycloak.urlAt(ports.keycloak()),
                        Keycloak.ADMIN,
                        Keycloak.PASSWORD,
                        Postgres.urlAt(ports.database()),
                        Postgres.OWNER,
                        Postgres.OWNER_PASSWORD,
                        ports.mail());
    }
}
