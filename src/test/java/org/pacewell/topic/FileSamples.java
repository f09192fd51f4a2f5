package org.pacewell.topic;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.pacewell.ApiClient;

/** Small files of each kind, and some that only pretend. */
public final class FileSamples {
    private static final String ONE_PIXEL = "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
            + "0000000d49444154789c6360f8cf50cf00000481018096d6c3020000000049454e44ae426082";

    private FileSamples() {}

    public static byte[] aPng() {
        return HexFormat.of().parseHex(ONE_PIXEL);
    }

    /** What a browser would run, were it taken for a page. */
    public static byte[] aPage() {
        return bytes("<!doctype html><script>alert(document.domain)</script>");
    }

    static byte[] aJpeg() {
        return HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    }

    public static byte[] aPdf() {
        return bytes("""
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A picture after which a page follows. */
    static byte[] aPngThatGoesOnAs(String text) {
        var picture = aPng();
        var tail = bytes(text);
        var both = new byte[picture.length + tail.length];
        System.arraycopy(picture, 0, both, 0, picture.length);
        System.arraycopy(tail, 0, both, picture.length, tail.length);
        return both;
    }

    /** As programs send it. */
    public static Map<String, Object> sent(String name, String audience, byte[] file) {
        return new HashMap<>(Map.of(
                "name", name, "audience", audience, "file", Base64.getEncoder().encodeToString(file)));
    }

    /** Adds a file to the draft of a topic; its id. */
    public static String added(ApiClient by, String topic, String name, String audience, byte[] file) {
        return by.post("/api/v1/topics/" + topic + "/files", sent(name, audience, file))
                .expect(201)
                .id();
    }
}
