package org.pacewell.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

    KnownPeople(Recognition recognition) {
        this.recognition = recognition;
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
        var clinic = Objects.requireNonNullElse(request.<String>get(ClinicHost.CLINIC), "");
        var token = token(jwt, identity.getRoles());
        if (clinic.isEmpty()) return Uni.createFrom().item(withPerson(identity, administrator(token)));
        return context.runBlocking(() -> withPerson(identity, Tenancy.as(clinic, () -> recognition.recognise(token))));
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

    private static Token token(JsonWebToken jwt, Set<String> roles) {
        return new Token(
                jwt.getSubject(),
                text(jwt, "given_name"),
                text(jwt, "family_name"),
                text(jwt, "email"),
                "true".equals(text(jwt, "email_verified")),
                roles);
    }

    private static String text(JsonWebToken jwt, String claim) {
        return Objects.requireNonNullElse(jwt.<Object>getClaim(claim), "").toString();
    }
}
