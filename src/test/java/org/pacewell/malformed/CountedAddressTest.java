package org.pacewell.malformed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** The metrics count requests under the addresses of routes, and never under what was asked. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class CountedAddressTest {
    private static final Path ROUTES = Path.of("src/test/resources/access-matrix.txt");
    private static final Pattern ROUTE = Pattern.compile("(?m)^[A-Z]+ (/\\S*)$");
    private static final Pattern COUNTED = Pattern.compile("http_server_requests_seconds_count\\{.*uri=\"([^\"]*)\"");
    private static final String OTHER = "/other";
    private static final String IDENTIFIER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String SOMEBODY = "0b1c2d3e-1111-4222-8333-444455556666";
    private static final String KEY = "notToBeReadByAnybodyButTheirOwne";
    private static final List<String> ASKED = List.of(
            "GET /participants/" + SOMEBODY,
            "GET /participants/" + SOMEBODY + "/nothing",
            "GET /participants/" + SOMEBODY + "/%",
            "DELETE /participants/" + SOMEBODY,
            "OPTIONS /participants/" + SOMEBODY,
            "SOMEBODY /participants/" + SOMEBODY,
            "POST /participants/" + SOMEBODY + "/archive",
            "GET /api/v1/participants/" + SOMEBODY,
            "GET /api/v1/participants/[" + SOMEBODY + "]/separations",
            "GET /calendar/" + KEY + ".ics",
            "GET /calendar/" + KEY,
            "GET /" + KEY + ".css",
            "GET /q/" + KEY,
            "GET //calendar//" + KEY + ".ics");
    private static final List<Map<String, String>> SENT_WITH = List.of(
            Map.of("Host", "riverside.localhost"),
            Map.of("Host", "riverside.localhost", "X\0", "nobody can read this"),
            Map.of("Host", "somewhere-else.localhost"),
            Map.of());

    @Test
    void metricsNameNobody() throws IOException {
        for (var asked : ASKED) {
            for (var headers : SENT_WITH) {
                var parts = asked.split(" ", 2);
                new Raw(parts[0], parts[1], headers, new byte[0]).send();
            }
        }
        var coordinator = PageClient.of("riverside", "coordinator");
        var person = coordinator.open("/participants").links().stream()
                .filter(link -> link.matches("/participants/" + IDENTIFIER))
                .findFirst()
                .orElseThrow();
        coordinator.open(person);

        var metrics = metrics();

        assertThat(metrics).contains("uri=\"/participants/{id}\"", "uri=\"" + OTHER + "\"", "method=\"OTHER\"");
        assertThat(metrics).doesNotContainPattern(IDENTIFIER).doesNotContain(KEY, "SOMEBODY");
    }

    @Test
    void oneThatBreaksOffNamesNobody() throws Exception {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var begun = """
                    POST /participants/%s/broken-off HTTP/1.1
                    Host: riverside.localhost
                    Content-Length: 4000000

                    and no more""".formatted(SOMEBODY).replace("\n", "\r\n");
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(metricsWith("status=\"RESET\"")).doesNotContain(SOMEBODY);
    }

    @Test
    void everyAddressIsThatOfARoute() throws IOException {
        PageClient.of("riverside", "coordinator").open("/help");
        PageClient.at("riverside").get("/look.css");

        var routes = found(ROUTE, Files.readString(ROUTES));
        assertThat(found(COUNTED, metrics()))
                .contains("/help", OTHER)
                .allMatch(address -> routes.contains(address) || address.equals(OTHER));
    }

    private static Set<String> found(Pattern what, String text) {
        return what.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toSet());
    }

    private static String metricsWith(String what) throws InterruptedException {
        var end = Instant.now().plusSeconds(20);
        while (!metrics().contains(what) && Instant.now().isBefore(end)) Thread.sleep(Duration.ofMillis(100));
        assertThat(metrics()).contains(what);
        return metrics();
    }

    private static String metrics() {
        return given().get(LocalServices.management() + "/q/metrics").asString();
    }
}
