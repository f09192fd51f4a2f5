package org.pacewell.access;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.TokenStateManager.Strategy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pacewell.tenancy.ClinicHost;

/**
 * The sign-in settings of the clinic that a request's host names: pages with a session, programs with a bearer token.
 * They are rebuilt when the clinic's row has a newer version, without a restart.
 */
@ApplicationScoped
class SignInSettings implements TenantConfigResolver {
    /** Where a routing context keeps the issuer whose people it is for. */
    static final String ISSUER = "pacewell.issuer";

    static final String CALLBACK = "/sign-in/callback";
    static final String SIGN_OUT = "/sign-out";
    static final String SIGNED_OUT = "/signed-out";

    private static final String SIGN_IN = "pacewell.sign-in";
    private static final String REPLACE = "replace-tenant-configuration-context";
    private static final String PLATFORM = "platform";

    private record Built(int version, OidcTenantConfig settings) {}

    private final Map<String, Built> built = new ConcurrentHashMap<>();
    private final Issuers issuers;
    private final Issuer platform;
    private final String secret;
    private final boolean secureCookies;

    SignInSettings(
            Issuers issuers,
            @ConfigProperty(name = "pacewell.platform.issuer") String platformIssuer,
            @ConfigProperty(name = "pacewell.session-secret") String secret,
            @ConfigProperty(name = "pacewell.secure-cookies") boolean secureCookies) {
        this.issuers = issuers;
        this.platform = new Issuer(PLATFORM, platformIssuer, "pacewell", 0, false, "");
        this.secret = secret;
        this.secureCookies = secureCookies;
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> blocking) {
        String clinic = request.get(ClinicHost.CLINIC);
        if (clinic == null) return Uni.createFrom().item(settings(platform, request));
        if (clinic.isEmpty()) return Uni.createFrom().item(settings(platform, request));
        return issuers.atHand(clinic)
                .map(issuer -> Uni.createFrom().item(settings(issuer, request)))
                .orElseGet(() ->
                        blocking.runBlocking(() -> settings(issuers.of(clinic).orElse(platform), request)));
    }

    /** The path chooses how somebody proves who they are; it never chooses what they may do. */
    static boolean isProgram(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/");
    }

    /** How the people of the clinic that a request is for sign in; known once somebody is recognised. */
    static Issuer of(RoutingContext request) {
        return Objects.requireNonNull(request.<Issuer>get(SIGN_IN));
    }

    private OidcTenantConfig settings(Issuer issuer, RoutingContext request) {
        request.put(ISSUER, issuer.url());
        request.put(SIGN_IN, issuer);
        var program = isProgram(request) || BackChannel.isAsked(request);
        var name = program ? issuer.clinic() + ".api" : issuer.clinic();
        var known = built.get(name);
        if (known != null && known.version() == issuer.version()) return known.settings();
        var fresh = new Built(issuer.version(), program ? forPrograms(name, issuer) : forPages(name, issuer));
        built.put(name, fresh);
        if (known != null) request.put(REPLACE, "true");
        return fresh.settings();
    }

    /** A token is checked by its signature alone; one that fails is not asked about elsewhere. */
    private static OidcTenantConfig forPrograms(String name, Issuer issuer) {
        return OidcTenantConfig.authServerUrl(issuer.url())
                .tenantId(name)
                .applicationType(ApplicationType.SERVICE)
                .clientId(issuer.clientId())
                .token()
                .issuer(issuer.url())
                .audience(issuer.clientId())
                .subjectRequired()
                .allowJwtIntrospection(false)
                .allowOpaqueTokenIntrospection(false)
                .end()
                .build();
    }

    /** Keycloak names the organisations of a person only when it is asked to. */
    private static List<String> scopes(Issuer issuer) {
        return issuer.shared()
                ? List.of("profile", "email", "organization:" + issuer.clinic())
                : List.of("profile", "email");
    }

    /** A session whose token fails its check ends; it is not asked about elsewhere either. */
    private OidcTenantConfig forPages(String name, Issuer issuer) {
        return OidcTenantConfig.authServerUrl(issuer.url())
                .tenantId(name)
                .applicationType(ApplicationType.WEB_APP)
                .clientId(issuer.clientId())
                .token()
                .issuer(issuer.url())
                .subjectRequired()
                .refreshExpired()
                .allowJwtIntrospection(false)
                .allowOpaqueTokenIntrospection(false)
                .end()
                .authentication()
                .redirectPath(CALLBACK)
                .restorePathAfterRedirect()
                .pkceRequired()
                .stateSecret(secret)
                .nonceRequired()
                .javaScriptAutoRedirect(false)
                .cookieForceSecure(secureCookies)
                .scopes(scopes(issuer))
                .end()
                .logout()
                .path(SIGN_OUT)
                .postLogoutPath(SIGNED_OUT)
                .end()
                .tokenStateManager()
                .strategy(Strategy.ID_REFRESH_TOKENS)
                .encryptionSecret(secret)
                .end()
                .build();
    }
}
