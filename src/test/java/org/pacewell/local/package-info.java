/** What Pacewell needs around it on one machine: a PostgreSQL, a Keycloak and a place for mail, and how to start them. */
@NullMarked
package org.pacewell.local;

import org.jspecify.annotations.NullMarked;
