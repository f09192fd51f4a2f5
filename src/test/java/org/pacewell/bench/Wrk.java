package org.pacewell.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pacewell.local.Trouble;

/** The load generator: a fixed number of connections, each with one request under way at a time. */
final class Wrk {
    static final int CONNECTIONS = 8;

    private static final int GRACE_SECONDS = 20;

    private static final String LOAD = """
            local texts, count, next, bad, first = {}, %d, 0, 0, ""
            function init(args)
              for i, r in ipairs(load_requests()) do texts[i] = wrk.format(r[1], r[2], r[3], r[4]) end
            end
            function request()
              next = next %% count + 1
              return texts[next]
            end
            function response(status, headers, body)
              if status ~= 200 then
                bad = bad + 1
                wrk.thread:set("bad", bad)
                if bad == 1 then wrk.thread:set("first", status) end
              end
            end
            local threads = {}
            function setup(thread) table.insert(threads, thread) end
            function done(summary, latency, requests)
              local e = summary.errors
              print(string.format("RESULT requests=%%d micros=%%d p50=%%d p99=%%d broken=%%d bad=%%d first=%%d",
                summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
                e.connect + e.read + e.write + e.timeout,
                threads[1]:get("bad") or 0, threads[1]:get("first") or 0))
            end
            """;

    private final URI clinic;
    private final Path folder;

    Wrk(URI clinic, Path folder) {
        this.clinic = clinic;
        this.folder = folder;
    }

    /** What a load came to; latencies in milliseconds. */
    record Load(long requests, double seconds, double p50, double p99) {
        double perSecond() {
            return requests / seconds;
        }
    }

    /** Sends the requests in turn, over and over. @throws Trouble when an answer is anything but 200 */
    Load run(List<Request> requests, int seconds) throws IOException, InterruptedException {
        var script = Files.createTempFile(folder, "load", ".lua");
        var output = Files.createTempFile(folder, "load", ".txt");
        try {
            Files.writeString(script, lua(requests));
            var wrk = new ProcessBuilder(
                            "wrk",
                            "--threads=1",
                            "--connections=" + CONNECTIONS,
                            "--duration=" + seconds + "s",
                            "--timeout=5s",
                            "--script=" + script,
                            "http://127.0.0.1:" + clinic.getPort())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!wrk.waitFor(seconds + GRACE_SECONDS, TimeUnit.SECONDS)) wrk.destroyForcibly();
            return load(Files.readString(output));
        } finally {
            Files.delete(script);
            Files.delete(output);
        }
    }

    private static Load load(String output) {
        var result = output.lines()
                .filter(line -> line.startsWith("RESULT "))
                .findFirst()
                .orElseThrow(() -> new Trouble("wrk did not finish: " + output));
        if (value(result, "bad") > 0 || value(result, "broken") > 0)
            throw new Trouble("%d answers were not 200 (the first %d), %d connections broke."
                    .formatted(value(result, "bad"), value(result, "first"), value(result, "broken")));
        return new Load(
                value(result, "requests"),
                value(result, "micros") / 1e6,
                value(result, "p50") / 1e3,
                value(result, "p99") / 1e3);
    }

    private static long value(String result, String name) {
        var found = Pattern.compile(" " + name + "=([0-9]+)").matcher(result);
        if (!found.find()) throw new Trouble("wrk did not say " + name + ": " + result);
        return Long.parseLong(found.group(1));
    }

    private String lua(List<Request> requests) {
        var table = requests.stream().map(this::lua).collect(Collectors.joining(",\n", "return {\n", "\n}"));
        return LOAD.formatted(requests.size()) + "function load_requests()\n" + table + "\nend\n";
    }

    private String lua(Request request) {
        var headers = new TreeMap<>(request.headers());
        headers.put("Host", clinic.getRawAuthority());
        return "{%s, %s, %s, %s}"
                .formatted(
                        quoted(request.method()),
                        quoted(request.path()),
                        lua(headers),
                        request.body().isEmpty() ? "nil" : quoted(request.body()));
    }

    private static String lua(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> "[%s]=%s".formatted(quoted(header.getKey()), quoted(header.getValue())))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Makes sure that there is one: on Debian as root it is installed. */
    static void require() throws IOException, InterruptedException {
        if (isThere()) return;
        if (Files.exists(Path.of("/etc/debian_version"))
                && System.getProperty("user.name").equals("root")) {
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "wrk");
        }
        if (!isThere())
            throw new Trouble("The bench needs wrk: install it (Debian and Ubuntu: sudo apt install wrk;"
                    + " Fedora: sudo dnf install wrk) and run this again.");
    }

    private static boolean isThere() {
        return Pattern.compile(":")
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "wrk")));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).inheritIO();
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        process.start().waitFor();
    }
}
