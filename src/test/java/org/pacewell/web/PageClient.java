package org.pacewell.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pacewell.Guarded;
import org.pacewell.Scanner;
import org.pacewell.local.Keycloak;

/** Somebody at the pages of a clinic, without a browser: keeps cookies, fills in forms, follows no redirect unasked. */
public final class PageClient {
    private static final Map<String, PageClient> SIGNED_IN = new ConcurrentHashMap<>();
    private static final int MOST_REDIRECTS = 10;

    private final String host;
    private final Map<String, Map<String, String>> cookies;
    private Optional<String> subject = Optional.empty();
    private final Map<String, String> headers;

    private PageClient(String host, Map<String, Map<String, String>> cookies, Map<String, String> headers) {
        this.host = host;
        this.cookies = cookies;
        this.headers = headers;
    }

    /** A stranger at a clinic's address; an empty label is the platform's own. */
    public static PageClient at(String clinic) {
        return atHost(clinic.isEmpty() ? "localhost" : clinic + ".localhost");
    }

    /** A stranger who asks for any host. */
    public static PageClient atHost(String host) {
        return new PageClient(host + ":" + RestAssured.port, new HashMap<>(), Map.of());
    }

    /** Somebody who is signed in, once for all tests. */
    public static PageClient of(String clinic, String user) {
        return SIGNED_IN.computeIfAbsent(clinic + "/" + user, _ -> signedInAfresh(clinic, user));
    }

    /** Somebody with a session of their own, which a test may end. */
    public static PageClient signedInAfresh(String clinic, String user) {
        var client = at(clinic);
        assertThat(client.follow(client.signIn(user)).status())
                .as("sign-in of " + user)
                .isEqualTo(200);
        return client;
    }

    /** The same person, with a header on every request. */
    public PageClient with(String name, String value) {
        var same = new PageClient(host, cookies, new HashMap<>(headers));
        same.headers.put(name, value);
        same.subject = subject;
        return same;
    }

    /** The answer to one request. */
    public Page get(String path) {
        return get(uri(path));
    }

    /** Where a link leads that stands on a list or on one of the pages after it. */
    public String find(String list, String words) {
        var page = open(list);
        while (page.html().select("a").stream().noneMatch(link -> link.text().equals(words))) {
            var next = page.html().select("a[rel=next]").attr("href");
            if (next.isEmpty()) throw new AssertionError("No link " + words + " from " + list + " on");
            page = open(next);
        }
        return page.link(words);
    }

    /** The page behind whatever redirects there are; it must be there. */
    public Page open(String path) {
        var page = follow(get(path));
        assertThat(page.status()).as(path).isEqualTo(200);
        return page;
    }

    /** Sends a form as it is. */
    public Page send(FilledForm form) {
        return post(uri(form.action()), form.body());
    }

    /** Sends a form with a file in one of its fields, as a browser does. */
    public Page upload(FilledForm form, String field, String fileName, byte[] file) {
        var uri = uri(form.action());
        var body = Multipart.of(form, field, fileName, file);
        return answer(
                uri,
                form.body(),
                request(uri).contentType(Multipart.TYPE).body(body).post(direct(uri)));
    }

    /** Sends a form and goes where it leads; it must have worked. */
    public Page submit(FilledForm form) {
        return worked(form, send(form));
    }

    /** Goes where an answer to a form leads; it must have worked. */
    public Page worked(FilledForm form, Page answer) {
        assertThat(answer.status()).as(form.action() + ": " + answer.text()).isEqualTo(303);
        return follow(answer);
    }

    /** Goes where redirects lead, at this host and elsewhere. */
    public Page follow(Page page) {
        var found = page;
        for (int i = 0; found.isRedirect(); i++) {
            assertThat(i).as("redirects").isLessThan(MOST_REDIRECTS);
            found = get(found.uri().resolve(found.header("Location")));
        }
        return found;
    }

    /** The cookies that this host has set. */
    public Map<String, String> cookies() {
        return cookies.computeIfAbsent(host, _ -> new HashMap<>());
    }

    /** Signs in at Keycloak; the answer is the one that begins the session. */
    public Page signIn(String user) {
        return back(follow(get("/")), user);
    }

    /** Time passes: the sessions here and at Keycloak are over, and the other cookies stay. */
    public void endSession() {
        cookies.keySet().removeIf(other -> !other.equals(host));
        cookies().keySet().removeIf(name -> name.startsWith("q_session"));
    }

    /** Signs in on Keycloak's page, and goes where that leads. */
    public Page signInOn(Page page, String user) {
        return follow(back(page, user));
    }

    private Page back(Page page, String user) {
        var form = page.form("#kc-form-login");
        var back = post(
                URI.create(form.action()),
                form.with("username", user).with("password", Keycloak.PASSWORD).body());
        subject = Scanner.subject(host, user);
        return get(URI.create(back.header("Location")));
    }

    private URI uri(String path) {
        return URI.create("http://" + host).resolve(path);
    }

    /** The answer to one request, here or elsewhere. */
    public Page get(URI uri) {
        return answer(uri, "", request(uri).get(direct(uri)));
    }

    private Page post(URI uri, String body) {
        return answer(
                uri,
                body,
                request(uri)
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .body(body)
                        .post(direct(uri)));
    }

    private RequestSpecification request(URI uri) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .header("Host", uri.getAuthority())
                .headers(headers)
                .cookies(cookies.getOrDefault(uri.getAuthority(), Map.of()));
    }

    private Page answer(URI uri, String sent, Response response) {
        var jar = cookies.computeIfAbsent(uri.getAuthority(), _ -> new HashMap<>());
        for (var cookie : response.getDetailedCookies()) {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) jar.remove(cookie.getName());
            else jar.put(cookie.getName(), cookie.getValue());
        }
        var page = new Page(uri, response);
        if (uri.getAuthority().equals(host)) {
            Scanner.read(host, subject, uri + sent, page.text() + page.header("Location"));
            var set = response.getHeaders().getValues("Set-Cookie");
            Guarded.look(uri.toString(), page.status(), page::header, set, false);
        }
        return page;
    }

    /** Java may not resolve the clinics' names, so the connection goes to localhost and the host is a header. */
    private static String direct(URI uri) {
        return uri.toString().replaceFirst("^http://[^/:]*", "http://localhost");
    }
}
