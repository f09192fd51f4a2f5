package org.pacewell.malformed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes requests wrong by chance; the same seed makes the same ones. */
final class Nonsense {
    /** In place of a value, as JSON; what is no JSON is meant to be none. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "-1e400",
            "99999999999999999999",
            "2147483648",
            "0.5",
            "NaN",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"a\":{}}",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udfff x\"",
            "\"\\u0001\\u001f\\u007f\"",
            "\"\\u202e\"",
            "\"0000-00-00\"",
            "\"2027-02-30\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"9999-12-31\"",
            "\"0001-01-01\"",
            "\"24:00\"",
            "\"23:59:59.999999999\"",
            "\"00:00\"",
            "\"not-a-uuid\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"1-1-1-1-1\"",
            "\"'; drop table topic; --\"",
            "\"%s%n${7*7}{inject:shell.name}\"",
            "\"<script>alert(1)</script>\"",
            "\"../../etc/passwd\"",
            "\"UNKNOWN_VALUE\"",
            "\"ſ\"",
            "\"İ\"",
            "\"\\ud83d\\ude00\"",
            "nul",
            "{",
            "\"",
            "01",
            "@@long@@",
            "@@deep@@",
            "@@wide@@",
            "@@digits@@");

    /** In place of an id, in an address. */
    private static final List<String> IDS = List.of(
            "x",
            "0",
            "-1",
            "%00",
            "%ff%fe",
            "%C0%AE",
            "%ED%A0%80",
            "..",
            "%2e%2e",
            "%2F",
            ";x",
            "null",
            "1-1-1-1-1",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "%25",
            "%",
            "%zz",
            "a%0d%0aX:y",
            "%F0%9F%98%80",
            "{id}",
            "[]",
            "|",
            "a".repeat(300),
            "a".repeat(3000));

    private static final List<String> QUERIES = List.of(
            "after=",
            "after=x",
            "after=00000000-0000-7000-8000-000000000000",
            "limit=",
            "limit=-1",
            "limit=1e9",
            "limit=99999999999",
            "limit=%00",
            "query=%00",
            "query=%25_%5C",
            "query=%ff",
            "query=%27%22%28",
            "after=x&after=y",
            "&&&=&",
            "limit=1;x",
            "%",
            "%zz=%",
            "participant=x",
            "from=0000-00-00",
            "from=%2B999999999-12-31",
            "cohort=x",
            "programme=x",
            "status=x",
            "query=" + "a".repeat(3000));

    private static final Map<String, List<String>> HEADERS = Map.of(
            "If-Match",
                    List.of(
                            "",
                            "*",
                            "\"",
                            "\"x\"",
                            "W/\"1\"",
                            "\"99999999999999999999\"",
                            "\"-1\"",
                            "\"0\"",
                            "0, 1",
                            "\u00ff"),
            "Idempotency-Key", List.of("", " ", "x", "k".repeat(201), "\u00e9", "a\tb", "%00", "\"q\""),
            "Accept",
                    List.of(
                            "",
                            "*/*",
                            "text/html",
                            "application/xml",
                            "x",
                            "application/json;q=2",
                            "a/b/c",
                            ";",
                            "*/json"),
            "Content-Type",
                    List.of(
                            "",
                            "x",
                            "text/plain",
                            "application/xml",
                            "application/json;charset=x",
                            "application/json; charset=utf-16",
                            "multipart/form-data",
                            "application/x-www-form-urlencoded",
                            "application/*",
                            ";",
                            "application/json;;",
                            "multipart/form-data; boundary=x"),
            "Content-Encoding", List.of("gzip", "x"),
            "Accept-Language", List.of("", "x", "xx-YY;q=9", "\u00ff"),
            "Origin", List.of("null", "http://[", "x"),
            "Authorization", List.of("", "Bearer", "Bearer ", "Bearer x.y.z", "Basic eDp5", "x", "Bearer \u00ff"),
            "Host",
                    List.of(
                            "",
                            "x",
                            "nonsense.localhost:99999",
                            "[::1",
                            "..",
                            "a b",
                            "NONSENSE.LOCALHOST",
                            "nonsense.localhost."),
            "Cookie", List.of("", "=", "q_session=x", "csrf-token=\"", "a=b; ; ;=", "\u00ff=1"));

    private final Random chance;

    Nonsense(long seed) {
        chance = new Random(seed);
    }

    /** A body with one to three of its values made wrong. */
    byte[] body(JsonNode sample) {
        if (chance.nextInt(12) == 0) return broken(sample.toString());
        var body = sample.deepCopy();
        var planted = new HashMap<String, String>();
        int times = 1 + chance.nextInt(3);
        for (int i = 0; i < times; i++) wrong(body, planted);
        var text = body.toString();
        for (var value : planted.entrySet()) text = text.replace("\"" + value.getKey() + "\"", value.getValue());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String address(String path, String good) {
        var address = good;
        if (path.contains("{") && chance.nextInt(4) == 0) {
            address = path.replaceFirst("\\{\\w+}", java.util.regex.Matcher.quoteReplacement(any(IDS)))
                    .replaceFirst("\\{\\w+}", java.util.regex.Matcher.quoteReplacement(any(IDS)));
        }
        return chance.nextInt(4) == 0 ? address + "?" + any(QUERIES) : address;
    }

    void headers(Map<String, String> headers) {
        if (chance.nextInt(3) > 0) return;
        var name = any(HEADERS.keySet().stream().sorted().toList());
        headers.put(name, any(HEADERS.getOrDefault(name, List.of(""))));
    }

    /** A value of a form, encoded as it is sent; some of it is no encoding at all. */
    String field() {
        var value = any(VALUES);
        return switch (chance.nextInt(6)) {
            case 0 -> any(IDS);
            case 1 -> "";
            default -> URLEncoder.encode(spelled(value).replaceAll("^\"|\"$", ""), StandardCharsets.UTF_8);
        };
    }

    boolean once(int in) {
        return chance.nextInt(in) == 0;
    }

    <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    private void wrong(JsonNode body, Map<String, String> planted) {
        var places = new ArrayList<Runnable>();
        collect(body, places, planted);
        if (!places.isEmpty()) any(places).run();
    }

    private void collect(JsonNode node, List<Runnable> places, Map<String, String> planted) {
        if (node instanceof ObjectNode object) {
            places.add(() -> object.set("extra" + chance.nextInt(9), plant(object, planted)));
            object.properties().forEach(field -> {
                places.add(() -> object.remove(field.getKey()));
                places.add(() -> object.set(field.getKey(), plant(object, planted)));
                places.add(() -> object.set(field.getKey(), plant(object, planted)));
                collect(field.getValue(), places, planted);
            });
        } else if (node instanceof ArrayNode array) {
            places.add(() -> array.add(plant(array, planted)));
            places.add(() -> array.addAll(array.deepCopy()));
            array.forEach(item -> collect(item, places, planted));
        }
    }

    private JsonNode plant(JsonNode near, Map<String, String> planted) {
        var mark = "planted" + planted.size() + "!";
        planted.put(mark, spelled(any(VALUES)));
        return near instanceof ArrayNode array ? array.textNode(mark) : ((ObjectNode) near).textNode(mark);
    }

    private static String spelled(String value) {
        return switch (value) {
            case "@@long@@" -> "\"" + "a".repeat(100_000) + "\"";
            case "@@deep@@" -> "[".repeat(1500) + "]".repeat(1500);
            case "@@wide@@" -> "[" + "0,".repeat(20_000) + "0]";
            case "@@digits@@" -> "9".repeat(1500);
            default -> value;
        };
    }

    private byte[] broken(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (chance.nextInt(7)) {
            case 0 -> java.util.Arrays.copyOf(bytes, chance.nextInt(bytes.length));
            case 1 -> new byte[0];
            case 2 -> text.replaceFirst("\\{", "{\"a\":1,\"a\":2,").getBytes(StandardCharsets.UTF_8);
            case 3 -> (text + text).getBytes(StandardCharsets.UTF_8);
            case 4 -> ("[" + text + "]").getBytes(StandardCharsets.UTF_8);
            case 5 -> text.getBytes(StandardCharsets.UTF_16);
            default -> {
                bytes[chance.nextInt(bytes.length)] = (byte) (0x80 + chance.nextInt(0x80));
                yield bytes;
            }
        };
    }
}
