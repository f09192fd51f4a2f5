package org.pacewell.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.pacewell.local.Trouble;

/** Plain requests to this machine. Whatever the host's name, it is looked for here. */
final class Web {
    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private Web() {}

    /** An answer as it came, perhaps compressed. */
    record Answer(int status, HttpHeaders headers, byte[] sent) {
        byte[] plain() {
            if (!headers.firstValue("Content-Encoding").orElse("").equals("gzip")) return sent;
            try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(sent))) {
                return unzipped.readAllBytes();
            } catch (IOException e) {
                throw new Trouble("An answer cannot be unpacked.", e);
            }
        }

        String text() {
            return new String(plain(), StandardCharsets.UTF_8);
        }

        Answer expect(int expected, String what) {
            if (status == expected) return this;
            throw new Trouble("%s: %d instead of %d. %s".formatted(what, status, expected, text()));
        }
    }

    static Answer send(String method, URI uri, Map<String, String> headers, String body) {
        var local = URI.create("http://127.0.0.1:" + uri.getPort() + uri.getRawPath()
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        var request = HttpRequest.newBuilder(local)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .timeout(PATIENCE)
                .header("Host", uri.getRawAuthority());
        headers.forEach(request::header);
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new Trouble(uri + " does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Told to stop.", e);
        }
    }

    static Answer post(URI uri, Map<String, String> headers, Map<String, String> form) {
        var all = new HashMap<>(headers);
        all.put("Content-Type", "application/x-www-form-urlencoded");
        return send("POST", uri, all, encoded(form));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
