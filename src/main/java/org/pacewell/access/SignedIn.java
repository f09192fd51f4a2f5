package org.pacewell.access;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.audit.Actor;
import org.pacewell.audit.CurrentActor;
import org.pacewell.rule.NotAllowed;
import org.pacewell.web.Errors;
import org.pacewell.web.Reference;

/** Who asks. The subject of a request comes from here, never from a parameter. */
@RequestScoped
public class SignedIn implements CurrentActor {
    private final SecurityIdentity identity;
    private final Reference reference;

    SignedIn(SecurityIdentity identity, Reference reference) {
        this.identity = identity;
        this.reference = reference;
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /**
     * Nobody asks, or somebody whose session or token is none: a page that is for everybody is for them as well. While
     * the database is away nobody can tell who asks.
     */
    public boolean isAnonymous() {
        try {
            return identity.isAnonymous();
        } catch (AuthenticationFailedException | AuthenticationCompletionException notSignedIn) {
            return true;
        } catch (RuntimeException away) {
            if (Errors.isPassing(away)) return true;
            throw away;
        }
    }

    /** Sees the whole clinic; clinicians and facilitators see the cohorts that they are assigned to. */
    public boolean seesWholeClinic() {
        return is(Role.COORDINATOR) || is(Role.MANAGER);
    }

    public String name() {
        return person().map(Recognised::name).orElse("");
    }

    /** The staff member who asks. @throws NotAllowed when it is none */
    public UUID staffId() {
        return person().flatMap(Recognised::staffId).orElseThrow(NotAllowed::new);
    }

    public Optional<UUID> staff() {
        return person().flatMap(Recognised::staffId);
    }

    /** The participant who asks. @throws NotAllowed when it is none */
    public UUID participantId() {
        return person().flatMap(Recognised::participantId).orElseThrow(NotAllowed::new);
    }

    @Override
    public Actor actor() {
        return person().map(SignedIn::actorOf).orElse(Actor.PACEWELL);
    }

    @Override
    public String request() {
        return reference.text();
    }

    private Optional<Recognised> person() {
        @Nullable Recognised person = identity.getAttribute(KnownPeople.PERSON);
        return Optional.ofNullable(person);
    }

    private static Actor actorOf(Recognised person) {
        return new Actor(person.staffId().or(person::participantId).orElse(null), person.name());
    }
}
