package org.pacewell.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.pacewell.tenancy.ClinicHost;
import org.pacewell.tenancy.Tenancy;

/** Turns a checked token into a person of the clinic whose host was asked; their roles are those of the clinic's row. */
@ApplicationScoped
class KnownPeople implements SecurityIdentityAugmentor {
    static final String PERSON = "pacewell.person";

    private final Recognition recognition;
    private final Admission admission;
    private final EndedSignIns ended;

    KnownPeople(Recognition recognition, Admission admission, EndedSignIns ended) {
        this.recognition = recognition;
        this.admission = admission;
        this.ended = ended;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken jwt)) {
            return Uni.createFrom().item(identity);
        }
        var request = Objects.requireNonNull(HttpSecurityUtils.getRoutingContextAttribute(attributes));
        admission.require(jwt, request);
        if (BackChannel.isAsked(request)) return Uni.createFrom().item(identity);
        var clinic = Objects.requireNonNullElse(request.<String>get(ClinicHost.CLINIC), "");
        var token = token(jwt, SignInSettings.of(request).rolesHere(identity.getRoles()));
        return context.runBlocking(() -> {
            var person = person(clinic, token);
            admission.requireStrength(person, jwt, request);
            return withPerson(identity, person);
        });
    }

    private Recognised person(String clinic, Token token) {
        try {
            if (!clinic.isEmpty()) return Tenancy.as(clinic, () -> recognition.recognise(token));
            ended.require(token.signIn());
            return administrator(token);
        } catch (SignInEnded notSignedIn) {
            throw new AuthenticationFailedException(notSignedIn);
        }
    }

    private static Recognised administrator(Token token) {
        var roles = token.roles().contains(Role.PLATFORM_ADMIN) ? Set.of(Role.PLATFORM_ADMIN) : Set.<String>of();
        return new Recognised(Optional.empty(), Optional.empty(), token.givenName() + " " + token.familyName(), roles);
    }

    private static SecurityIdentity withPerson(SecurityIdentity identity, Recognised person) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(PERSON, person)
                .addRoles(person.roles())
                .build();
    }

    /** The sign-in that a token came of. */
    static SignIn signIn(JsonWebToken jwt) {
        return new SignIn(
                jwt.getIssuer(),
                jwt.getSubject(),
                Claims.text(jwt, "sid"),
                Instant.ofEpochSecond(jwt.getIssuedAtTime()));
    }

    private static Token token(JsonWebToken jwt, Set<String> roles) {
        return new Token(
                signIn(jwt),
                Claims.text(jwt, "given_name"),
                Claims.text(jwt, "family_name"),
                Claims.text(jwt, "email"),
                "true".equals(Claims.text(jwt, "email_verified")),
                roles);
    }
}
