package org.pacewell.malformed;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request byte by byte, so that it may be wrong in every way; and what came back. */
record Raw(String method, String target, Map<String, String> headers, byte[] body) {
    private static final int TIMEOUT_MILLIS = 30_000;
    private static final int SHOWN = 600;

    record Answer(int status, String head, String text) {
        String type() {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-type:"))
                    .findFirst()
                    .orElse("");
        }
    }

    Answer send() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            try {
                socket.getOutputStream().write(bytes());
            } catch (IOException endedEarly) {
                // It may answer, and end, before it has read everything.
            }
            return read(socket.getInputStream().readAllBytes());
        }
    }

    /** What is needed to send it again. */
    @Override
    public String toString() {
        var text = new String(bytes(), StandardCharsets.ISO_8859_1).replaceAll("(?i)(Bearer |Cookie: )\\S+", "$1…");
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "… (" + text.length() + " bytes)" : text;
    }

    private byte[] bytes() {
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        var hasBody = !List.of("GET", "DELETE").contains(method);
        if (hasBody) head.append("Content-Length: ").append(body.length).append("\r\n");
        head.append("Connection: close\r\n\r\n");
        var all = new ByteArrayOutputStream();
        all.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        if (hasBody) all.writeBytes(body);
        return all.toByteArray();
    }

    private static Answer read(byte[] answered) {
        var text = new String(answered, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (!text.startsWith("HTTP/1.") || end < 0) return new Answer(0, text, "");
        var head = text.substring(0, end);
        var body = text.substring(end + 4);
        return new Answer(Integer.parseInt(text.substring(9, 12)), head, isChunked(head) ? whole(body) : body);
    }

    private static boolean isChunked(String head) {
        return head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked");
    }

    /** A body that came in chunks (RFC 9112): each begins with a line that tells its size. */
    private static String whole(String chunks) {
        return chunks.replaceAll("(^|\r\n)[0-9a-fA-F]+\r\n", "");
    }
}
