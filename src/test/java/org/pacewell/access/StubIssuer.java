package org.pacewell.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.pacewell.ApiClient;
import org.pacewell.web.PageClient;

/**
 * An issuer that signs whatever a test wants, so that a single claim can be wrong. It signs its person in without a
 * question.
 */
final class StubIssuer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY_ID = "stub";
    private static final long LIFE_SECONDS = 300;

    private final KeyPair keys = keys();
    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    private volatile BiFunction<SignedToken, Map<String, String>, SignedToken> idToken = (token, asked) -> token;

    private StubIssuer(HttpServer server) {
        this.server = server;
        server.createContext("/", this::serve);
        server.start();
    }

    static StubIssuer start() {
        try {
            return new StubIssuer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    RSAPublicKey publicKey() {
        return (RSAPublicKey) keys.getPublic();
    }

    /** Has the platform's administrator open a clinic whose people sign in here. */
    void openClinic(String key, Map<String, String> more) {
        openClinic(key, url(), more);
    }

    static void openClinic(String key, String issuer, Map<String, String> more) {
        var admin = PageClient.of("", "admin");
        var form = admin.open("/clinics/new").form();
        var fields =
                new LinkedHashMap<>(Map.of("name", "Clinic " + key, "key", key, "nation", "ENGLAND", "issuer", issuer));
        fields.putAll(more);
        for (var field : fields.entrySet()) form = form.with(field.getKey(), field.getValue());
        admin.submit(form);
    }

    /** What every token of a coordinator holds here. */
    SignedToken token() {
        var now = Instant.now().getEpochSecond();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", url());
        claims.put("aud", "pacewell");
        claims.put("sub", "stub-coordinator");
        claims.put("iat", now);
        claims.put("exp", now + LIFE_SECONDS);
        claims.put("azp", "pacewell-cli");
        claims.put("sid", "stub-sign-in");
        claims.put("given_name", "Stella");
        claims.put("family_name", "Stubbs");
        claims.put("realm_access", Map.of("roles", List.of("coordinator")));
        return new SignedToken(Map.of("alg", "RS256", "kid", KEY_ID, "typ", "JWT"), claims, keys);
    }

    /** A sound access token. */
    SignedToken accessToken() {
        return token().claim("typ", "Bearer");
    }

    /** A sound logout token. */
    SignedToken logoutToken() {
        return token().claim("typ", "Logout")
                .claim("jti", UUID.randomUUID().toString())
                .claim("realm_access", null)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    /** Tells Pacewell over the back channel of a clinic that a sign-in has ended; the status of the answer. */
    static int told(String clinic, String logoutToken) {
        return ApiClient.at("")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(BackChannel.PATH + "/" + clinic, "logout_token=" + logoutToken)
                .status();
    }

    /** Changes the ID token of whoever signs in from now on. */
    void signsIn(UnaryOperator<SignedToken> change) {
        signsInAsAsked((token, asked) -> change.apply(token));
    }

    /** The same, with an eye on what the sign-in asked for. */
    void signsInAsAsked(BiFunction<SignedToken, Map<String, String>, SignedToken> change) {
        idToken = change;
    }

    /** What the last sign-in asked for. */
    Map<String, String> lastAsked() {
        return asked.getLast();
    }

    int signIns() {
        return asked.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> answer(exchange, configuration());
                case "/keys" -> answer(exchange, Map.of("keys", List.of(key())));
                case "/auth" -> signIn(exchange);
                case "/token" -> answer(exchange, tokens(exchange));
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer",
                url(),
                "jwks_uri",
                url() + "/keys",
                "authorization_endpoint",
                url() + "/auth",
                "token_endpoint",
                url() + "/token",
                "end_session_endpoint",
                url() + "/logout");
    }

    Map<String, Object> key() {
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "kid",
                KEY_ID,
                "n",
                SignedToken.base64(unsigned(publicKey().getModulus().toByteArray())),
                "e",
                SignedToken.base64(unsigned(publicKey().getPublicExponent().toByteArray())));
    }

    private void signIn(HttpExchange exchange) throws IOException {
        var fields = fields(exchange.getRequestURI().getRawQuery());
        asked.add(fields);
        var code = UUID.randomUUID().toString();
        codes.put(code, fields);
        exchange.getResponseHeaders()
                .set("Location", fields.get("redirect_uri") + "?state=" + fields.get("state") + "&code=" + code);
        exchange.sendResponseHeaders(302, -1);
    }

    private Map<String, Object> tokens(HttpExchange exchange) throws IOException {
        var sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var begun = codes.remove(sent.getOrDefault("code", ""));
        if (begun == null) return Map.of("error", "invalid_grant");
        var id = token().claim("typ", "ID").claim("nonce", begun.get("nonce"));
        return Map.of(
                "id_token",
                idToken.apply(id, begun).text(),
                "access_token",
                accessToken().text(),
                "token_type",
                "Bearer",
                "expires_in",
                LIFE_SECONDS);
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static void answer(HttpExchange exchange, Map<String, Object> json) throws IOException {
        var body = JSON.writeValueAsBytes(json);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(json.containsKey("error") ? 400 : 200, body.length);
        exchange.getResponseBody().write(body);
    }
}
