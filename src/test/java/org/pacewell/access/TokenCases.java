package org.pacewell.access;

import static org.pacewell.access.TokenCase.bearing;
import static org.pacewell.access.TokenCase.elsewhere;
import static org.pacewell.access.TokenCase.headed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every way we know to pass for somebody without a token that is sound, for here, and of the right kind. */
record TokenCases(StubIssuer issuer, StubIssuer other) {
    private static final String ANY_SIGNATURE = "c2lnbmF0dXJl";

    Stream<TokenCase> all() {
        return Stream.of(signatures(), headers(), times(), names(), kinds(), shapes(), places())
                .flatMap(List::stream);
    }

    private List<TokenCase> signatures() {
        var sound = token().text();
        var parts = List.of(sound.split("\\."));
        var others = token().claim("sub", "somebody-else").text().split("\\.")[1];
        return List.of(
                bearing("another's claims under a sound signature", parts.get(0) + "." + others + "." + parts.get(2)),
                bearing(
                        "signed by a stranger's key",
                        token().signedBy(StubIssuer.keys()).text()),
                bearing("no signature", parts.get(0) + "." + parts.get(1) + "."),
                bearing("no signature and no dot", parts.get(0) + "." + parts.get(1)),
                bearing("a signature cut short", sound.substring(0, sound.length() - 8)),
                bearing("a signature with one letter changed", swapped(sound)),
                bearing("alg none", unsigned("none")),
                bearing("alg None", unsigned("None")),
                bearing("alg NONE", unsigned("NONE")),
                bearing("alg nOnE", unsigned("nOnE")),
                bearing(
                        "alg none with a signature",
                        token().header("alg", "none").signed(ANY_SIGNATURE)),
                bearing("alg empty", unsigned("")),
                bearing("alg missing", token().header("alg", null).signed("")),
                bearing("HS256 with the public key as secret", hmac(pem())),
                bearing(
                        "HS256 with the encoded public key as secret",
                        hmac(issuer.publicKey().getEncoded())),
                bearing("HS256 with an empty key id", emptySecret()),
                bearing("RS512 in name only", token().header("alg", "RS512").text()));
    }

    private List<TokenCase> headers() {
        var forged = token().signedBy(StubIssuer.keys());
        return List.of(
                bearing("an unknown key id", token().header("kid", "other").text()),
                bearing(
                        "no key id and a stranger's key",
                        forged.header("kid", null).text()),
                bearing(
                        "a key id that is a path",
                        forged.header("kid", "../../../../dev/null").text()),
                bearing(
                        "a key id that is SQL",
                        forged.header("kid", "' or '1'='1").text()),
                bearing(
                        "a key id that is an address",
                        forged.header("kid", other.url() + "/keys").text()),
                bearing("a key set of the token's own (jku)", elsewhereKeys("jku", other.url() + "/keys")),
                bearing("a certificate of the token's own (x5u)", elsewhereKeys("x5u", other.url() + "/keys")),
                bearing("a key in the token (jwk)", ownKey()),
                bearing(
                        "an extension that is not understood (crit)",
                        token().header("crit", List.of("b64"))
                                .header("b64", false)
                                .text()));
    }

    private List<TokenCase> times() {
        var now = Instant.now().getEpochSecond();
        return List.of(
                bearing(
                        "expired",
                        token().claim("iat", now - 600).claim("exp", now - 1).text()),
                bearing("expired long ago", token().claim("exp", 1).text()),
                bearing("without an expiry", token().claim("exp", null).text()),
                bearing(
                        "an expiry that is text",
                        token().claim("exp", "tomorrow").text()),
                bearing("not valid yet", token().claim("nbf", now + 120).text()),
                bearing("issued in the future", token().claim("iat", now + 120).text()));
    }

    private List<TokenCase> names() {
        return List.of(
                bearing("of another issuer", other.accessToken().text()),
                bearing(
                        "of another issuer that names ours",
                        other.accessToken().claim("iss", issuer.url()).text()),
                bearing(
                        "the issuer with a slash at its end",
                        token().claim("iss", issuer.url() + "/").text()),
                bearing(
                        "the issuer in capitals",
                        token().claim("iss", issuer.url().replace("localhost", "LOCALHOST"))
                                .text()),
                bearing("no issuer", token().claim("iss", null).text()),
                bearing("for another audience", token().claim("aud", "account").text()),
                bearing(
                        "for an audience that begins like ours",
                        token().claim("aud", "pacewell-cli").text()),
                bearing(
                        "for several audiences without us",
                        token().claim("aud", List.of("account", "broker")).text()),
                bearing("for nobody", token().claim("aud", List.of()).text()),
                bearing("without an audience", token().claim("aud", null).text()),
                bearing(
                        "of another client",
                        token().claim("aud", "billing").claim("azp", "billing").text()),
                bearing("without a subject", token().claim("sub", null).text()),
                bearing("with an empty subject", token().claim("sub", "").text()),
                bearing("a subject that is a number", token().claim("sub", 42).text()),
                bearing(
                        "a subject that is a list",
                        token().claim("sub", List.of("stub-coordinator")).text()));
    }

    private List<TokenCase> kinds() {
        return List.of(
                bearing("an ID token", token().claim("typ", "ID").text()),
                bearing(
                        "an ID token with a nonce",
                        token().claim("typ", "ID").claim("nonce", "n").text()),
                bearing("a refresh token", token().claim("typ", "Refresh").text()),
                bearing("an offline token", token().claim("typ", "Offline").text()),
                bearing("a logout token", issuer.logoutToken().text()),
                bearing("a token that does not say its kind", issuer.token().text()),
                bearing(
                        "a kind in small letters",
                        token().claim("typ", "bearer").text()),
                bearing(
                        "a kind that is a list",
                        token().claim("typ", List.of("Bearer")).text()));
    }

    private List<TokenCase> shapes() {
        var sound = token().text();
        return List.of(
                bearing("nothing", ""),
                bearing("a word", "nonsense"),
                bearing("three words", "a.b.c"),
                bearing("no claims", new SignedToken(token().header(), Map.of(), token().keys()).text()),
                bearing("claims that are no object", listed()),
                bearing("a token in a token", nested(sound)),
                bearing("five parts, as if it were encrypted", sound + ".a.b"),
                bearing("cut in half", sound.substring(0, sound.length() / 2)),
                bearing(
                        "larger than a header may be",
                        token().claim("padding", "x".repeat(20_000)).text()),
                bearing("a space within", sound.replace(".", ". ")),
                bearing("quoted", '"' + sound + '"'),
                bearing("Bearer twice", "Bearer " + sound),
                headed("the scheme without a space", "Bearer" + sound),
                headed("the scheme alone", "Bearer"),
                headed("no scheme", sound),
                headed("another scheme", "Basic " + sound),
                headed("a scheme that begins alike", "BearerToken " + sound),
                headed("two tokens in one header", "Bearer " + sound + ", Bearer " + sound),
                headed("a sound token and a second header", "Bearer " + sound, "Bearer nonsense"),
                headed("a second header before a sound token", "Basic Zm9vOmJhcg==", "Bearer " + sound));
    }

    private List<TokenCase> places() {
        var sound = token().text();
        return List.of(
                elsewhere("in the query", "?access_token=" + sound, Map.of()),
                elsewhere("in the query as a header", "?authorization=Bearer%20" + sound, Map.of()),
                elsewhere("in a cookie", "", Map.of("Cookie", "access_token=" + sound)),
                elsewhere("in the cookie of a session", "", Map.of("Cookie", "q_session=" + sound)),
                elsewhere("in a header of a proxy", "", Map.of("X-Forwarded-Access-Token", sound)),
                elsewhere("in the header for proxies", "", Map.of("Proxy-Authorization", "Bearer " + sound)));
    }

    private SignedToken token() {
        return issuer.accessToken();
    }

    private String unsigned(String algorithm) {
        return token().header("alg", algorithm).signed("");
    }

    private String hmac(byte[] secret) {
        return token().header("alg", "HS256").authenticatedBy(secret);
    }

    private String emptySecret() {
        return token().header("alg", "HS256").header("kid", "").authenticatedBy(new byte[1]);
    }

    private byte[] pem() {
        var body = Base64.getMimeEncoder().encodeToString(issuer.publicKey().getEncoded());
        return ("-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Signed by another issuer's key and pointing there for the key. */
    private String elsewhereKeys(String header, String address) {
        return token().signedBy(other.token().keys())
                .header(header, address)
                .header("kid", null)
                .text();
    }

    private String ownKey() {
        return token().signedBy(other.token().keys())
                .header("kid", null)
                .header("jwk", other.key())
                .text();
    }

    private String listed() {
        var parts = token().text().split("\\.");
        return parts[0] + "." + SignedToken.base64(List.of("sub", "stub-coordinator")) + "." + parts[2];
    }

    private String nested(String token) {
        var parts = token.split("\\.");
        return SignedToken.base64(Map.of("alg", "RS256", "kid", "stub", "cty", "JWT")) + "."
                + SignedToken.base64(token.getBytes(StandardCharsets.US_ASCII)) + "." + parts[2];
    }

    private static String swapped(String token) {
        var at = token.length() - 20;
        return token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
    }
}
