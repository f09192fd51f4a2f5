package org.pacewell.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with a file in it, written as a browser writes it (RFC 7578), with its length known before it is sent. */
final class Multipart {
    private static final String BOUNDARY = "----pacewell7MA4YWxkTrZu0gW";
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    static byte[] of(FilledForm form, String field, String fileName, byte[] file) {
        var parts = new Multipart();
        for (var each : form.without(field).fields()) {
            parts.part("name=\"" + each.name() + "\"", each.value().getBytes(StandardCharsets.UTF_8));
        }
        var head = "name=\"" + field + "\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream";
        parts.part(head, file);
        parts.write("--" + BOUNDARY + "--\r\n");
        return parts.body.toByteArray();
    }

    private void part(String head, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
