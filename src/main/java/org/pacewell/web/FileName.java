package org.pacewell.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** What a file is called when somebody keeps it: any text becomes a name that is safe in a header and on a disk. */
public record FileName(String text) {
    private static final int LONGEST = 100;

    /** @param extension what the name ends with, without its dot */
    public static FileName of(String called, String extension) {
        var plain = called.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}/\\\\:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        var end = plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length())));
        var stem = plain.substring(0, end).strip();
        return new FileName((stem.isEmpty() ? "file" : stem) + "." + extension);
    }

    /** As a header tells it (RFC 6266): in ASCII for old readers, then in full. @param how inline or attachment */
    public String disposition(String how) {
        return how + "; filename=\"" + ascii() + "\"; filename*=UTF-8''" + encoded();
    }

    private String ascii() {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
    }

    private String encoded() {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
