package org.pacewell.bench;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** One request of a load. */
record Request(String method, String path, Map<String, String> headers, String body) {

    static Request page(String path, String cookies) {
        return new Request(
                "GET", path, Map.of("Cookie", cookies, "Accept", "text/html", "Accept-Encoding", "gzip"), "");
    }

    static Request json(String method, String path, String token, String body) {
        var headers = new HashMap<>(
                Map.of("Authorization", "Bearer " + token, "Accept", "application/json", "Accept-Encoding", "gzip"));
        if (!body.isEmpty()) headers.put("Content-Type", "application/json");
        return new Request(method, path, Map.copyOf(headers), body);
    }

    Web.Answer send(URI clinic) {
        return Web.send(method, clinic.resolve(path), headers, body);
    }
}
