package org.pacewell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The realms that Keycloak imports, with the application's real ports in their addresses. */
record Realms(SequencedMap<String, String> contents) {

    private static final int LONG_SECONDS = 36_000;
    private static final Pattern LIFESPAN =
            Pattern.compile("(\"access(?:TokenLifespan|\\.token\\.lifespan)\": \"?)\\d+");
    private static final List<String> NAMES = List.of("ashgrove", "harbour", "pacewell", "riverside");
    private static final Pattern ADDRESS = Pattern.compile("\"(http://[a-z.]*localhost):8080(/[^\"]*)\"");

    static Realms forPorts(List<Integer> ports) {
        var contents = new TreeMap<String, String>();
        for (var name : NAMES) contents.put(name, withPorts(text(name), ports));
        return new Realms(contents);
    }

    /** The same with tokens that outlive a run of tests, also those of the client that has a lifespan of its own. */
    Realms withLongTokens() {
        var changed = new TreeMap<String, String>();
        contents.forEach((name, json) -> changed.put(name, withLongTokens(json)));
        return new Realms(changed);
    }

    static String withLongTokens(String json) {
        return LIFESPAN.matcher(json).replaceAll("$1" + LONG_SECONDS);
    }

    /** Tells whether these realms are the ones that were imported. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            contents.values().forEach(it -> digest.update(it.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void writeTo(Path folder) throws IOException {
        for (var realm : contents.entrySet())
            Files.writeString(folder.resolve(realm.getKey() + ".json"), realm.getValue());
    }

    private static String withPorts(String json, List<Integer> ports) {
        return json.lines().map(line -> lineWithPorts(line, ports)).collect(Collectors.joining("\n"));
    }

    private static String lineWithPorts(String line, List<Integer> ports) {
        return ADDRESS.matcher(line).replaceAll(address -> {
            var addresses = ports.stream().map(port -> address.group(1) + ":" + port + address.group(2));
            if (line.contains("\"redirectUris\""))
                return addresses.map(it -> "\"" + it + "\"").collect(Collectors.joining(", "));
            if (line.contains("\"post.logout.redirect.uris\""))
                return addresses.collect(Collectors.joining("##", "\"", "\""));
            return "\"" + addresses.findFirst().orElseThrow() + "\"";
        });
    }

    private static String text(String name) {
        try (var resource = Realms.class.getResourceAsStream("/realms/" + name + ".json")) {
            if (resource == null) throw new IllegalStateException("No realm " + name + " on the class path");
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
