package org.pacewell.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pacewell.local.Deployment;
import org.pacewell.local.Progress;
import org.pacewell.local.Trouble;

/**
 * Measures the packaged application beside what it promises. It never fails because something is slow. An argument says
 * for how many seconds each scenario is measured: more on a machine that has other things to do. A second one names the only scenario to measure, without starts and growth, while somebody works on it.
 */
public final class Bench {
    private static final String CLINIC = "riverside";
    private static final String OTHER_CLINIC = "ashgrove";
    private static final int COHORTS = 50;
    private static final int UNMARKED_COHORTS = 500;
    private static final int PEOPLE = 24;
    private static final int STARTS = 5;
    private static final int OTHER_CLINICS = 10;
    private static final int WEEKS_APART = 30;

    private static final int USUAL_SECONDS = 12;

    private static final List<String> JVM = List.of(
            "--enable-native-access=ALL-UNNAMED", "-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

    private final Progress progress = Progress.onTerminal();
    private final Report report = new Report();

    private final int seconds;
    private final Optional<String> only;

    private Bench(int seconds, Optional<String> only) {
        this.seconds = seconds;
        this.only = only;
    }

    public static void main(String... arguments) throws Exception {
        var seconds = arguments.length == 0 ? USUAL_SECONDS : Integer.parseInt(arguments[0]);
        var bench = new Bench(seconds, Arrays.stream(arguments).skip(1).findFirst());
        try {
            bench.run();
        } catch (Trouble trouble) {
            bench.progress.close();
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
        bench.progress.close();
        System.exit(0);
    }

    private void run() throws Exception {
        Machine.require();
        Wrk.require();
        try (var deployment = Deployment.begin("bench", progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(deployment::close, "stop"));
            run(deployment);
        }
        progress.say("\n" + report.text() + "\n\n" + report.write(Path.of("target/bench/bench.json")));
    }

    private void run(Deployment deployment) throws Exception {
        var data = new ClinicData(deployment.postgres().url());
        var clinic = address(deployment, CLINIC);
        var accounts = new Accounts(deployment.keycloak().url(), CLINIC);
        during("Loading two clinics", () -> load(deployment, data));
        report.machine(Machine.of(data));
        var people = during("Opening accounts", () -> accounts.open(PEOPLE));
        var jvm = only.isPresent() ? JVM : during("Starting %d times".formatted(2 * STARTS), () -> starts(deployment));
        try (var application = deployment.start(jvm, Map.of("PACEWELL_DEMO", "false"))) {
            var scenarios = new Scenarios(data, CLINIC, accounts, clinic, people);
            var stand = new Stand(deployment, application, clinic);
            var other = new Scenarios(
                    data,
                    OTHER_CLINIC,
                    new Accounts(deployment.keycloak().url(), OTHER_CLINIC),
                    address(deployment, OTHER_CLINIC),
                    List.of());
            var otherStand = new Stand(deployment, application, address(deployment, OTHER_CLINIC));
            measure(stand, scenarios, () -> {
                stand.warmUp(scenarios.warmRegisters(), seconds);
                return otherStand.measureOnce(other.firstRegisters());
            });
            if (only.isEmpty()) grow(stand, scenarios, data);
        }
    }

    private static URI address(Deployment deployment, String clinic) {
        return URI.create("http://%s.localhost:%d/".formatted(clinic, deployment.port()));
    }

    private Void load(Deployment deployment, ClinicData data) throws SQLException, InterruptedException {
        try (var _ = deployment.start(JVM, Map.of("PACEWELL_DEMO", "true"))) {
            data.fill(CLINIC, 1, COHORTS, 0);
            data.fill(OTHER_CLINIC, 1, COHORTS, 0);
            data.fillUnmarked(OTHER_CLINIC, COHORTS + 1, UNMARKED_COHORTS, WEEKS_APART);
            data.letRun(CLINIC, "priya@staff.example");
            data.letRun(OTHER_CLINIC, "isla@staff.example");
            data.settle();
        }
        return null;
    }

    private List<String> starts(Deployment deployment) throws IOException, InterruptedException {
        var starts = new Starts(deployment);
        var plain = starts.measure(STARTS, JVM);
        var cached = new ArrayList<>(JVM);
        cached.add("-XX:AOTCache=" + starts.trainedCache());
        report.starts(plain, starts.measure(STARTS, cached));
        return cached;
    }

    /** Marking first is warmed up by registers that are marked again, for the first time comes once. */
    private void measure(Stand stand, Scenarios scenarios, Callable<Result> first) throws Exception {
        var results = new ArrayList<Result>();
        var page = during("Signing in", scenarios::schedulePage);
        var registers = scenarios.registers();
        if (only.isEmpty() || only.get().equals("first")) results.add(during("First registers", first));
        for (var scenario : List.of(page, scenarios.scheduleJson(), registers, scenarios.reportPage())) {
            if (only.isPresent() && !only.get().equals(scenario.id())) continue;
            var warmUp = scenario.equals(registers) ? scenarios.warmRegisters() : scenario;
            results.add(during(scenario.name(), () -> {
                stand.warmUp(warmUp, seconds);
                return stand.measure(scenario, seconds);
            }));
        }
        report.results(results);
        report.memory(
                stand.application().residentMegabytes(), stand.application().peakMegabytes());
    }

    private void grow(Stand stand, Scenarios scenarios, ClinicData data) throws Exception {
        var page = scenarios.schedulePage();
        var pageOfReport = scenarios.reportPage();
        data.settle();
        var before = during("Before growth", () -> again(stand, page, pageOfReport));
        during("Loading ten times as much", () -> {
            for (int i = 1; i <= OTHER_CLINICS; i++) data.fill("other-" + i, 1, COHORTS, 0);
            for (int i = 1; i < OTHER_CLINICS; i++) data.fill(CLINIC, 1 + i * COHORTS, COHORTS, i * WEEKS_APART);
            data.settle();
            return null;
        });
        var after = during("After growth", () -> again(stand, page, pageOfReport));
        report.growth("Growth: ten times the cohorts in this clinic's past, and ten more clinics", before, after);
    }

    private List<Result> again(Stand stand, Scenario page, Scenario pageOfReport) throws Exception {
        stand.warmUp(page, seconds);
        var first = stand.measure(page, seconds);
        stand.warmUp(pageOfReport, seconds);
        return List.of(first, stand.measure(pageOfReport, seconds));
    }

    private <T> T during(String what, Callable<T> work) throws Exception {
        try (var _ = progress.begin(what)) {
            return work.call();
        }
    }
}
