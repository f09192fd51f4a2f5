package org.pacewell.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.pacewell.local.Application;
import org.pacewell.local.Deployment;

/** Where scenarios are measured: the application and PostgreSQL, and the load beside them. */
final class Stand {
    private static final int MOST_ROUNDS = 20;
    private static final int MOST_PASSES = 60;
    private static final int MEASURED_PASSES = 40;
    private static final double COMPILERS_SHARE = 0.04;

    /** A load, and the processor time that it took, in milliseconds. */
    private record Cost(long application, long database, Wrk.Load load) {
        long both() {
            return application + database;
        }

        static Cost sum(List<Cost> all) {
            return new Cost(
                    all.stream().mapToLong(Cost::application).sum(),
                    all.stream().mapToLong(Cost::database).sum(),
                    Wrk.Load.sum(all.stream().map(Cost::load).toList()));
        }
    }

    private final URI clinic;
    private final ProcessTree application;
    private final ProcessTree database;
    private final Wrk wrk;

    Stand(Deployment deployment, Application application, URI clinic) {
        this.clinic = clinic;
        this.application = new ProcessTree(application.process());
        this.database = new ProcessTree(deployment.postgres().process());
        this.wrk = new Wrk(clinic, deployment.home());
    }

    /**
     * Runs rounds of so many seconds until the compilers have done their work: one that serves all day pays it once, and
     * after 50 s they still took a third of what a register cost.
     */
    void warmUp(Scenario scenario, int seconds) throws Exception {
        scenario.check(clinic);
        warmUp(MOST_ROUNDS, () -> wrk.run(scenario.requests(), seconds));
    }

    private void warmUp(int most, Callable<Wrk.Load> work) throws Exception {
        for (int round = 0; round < most; round++) {
            var compiledBefore = application.compilerMillis();
            var cost = cost(work);
            if (application.compilerMillis() - compiledBefore < cost.application() * COMPILERS_SHARE) return;
        }
    }

    Result measure(Scenario scenario, int seconds) throws Exception {
        var answer = scenario.check(clinic);
        return result(scenario, answer, cost(() -> wrk.run(scenario.requests(), seconds)));
    }

    /**
     * The same for work that cannot be done twice, over and over: before each pass, and after the look at the answer, what was
     * done is taken back. A single pass of some hundreds is too short for what Linux accounts, a hundredth of a second. The
     * dearest and the cheapest quarter are left out: in a pass that short, whatever else the machine does is much.
     */
    Result measureOnce(Scenario scenario, Callable<Void> takeBack) throws Exception {
        var answer = scenario.check(clinic);
        var once = new Once(clinic);
        warmUp(MOST_PASSES, () -> {
            takeBack.call();
            return once.run(scenario.requests());
        });
        var costs = new ArrayList<Cost>();
        for (int pass = 0; pass < MEASURED_PASSES; pass++) {
            takeBack.call();
            costs.add(cost(() -> once.run(scenario.requests())));
        }
        costs.sort(Comparator.comparingLong(Cost::both));
        return result(scenario, answer, Cost.sum(costs.subList(MEASURED_PASSES / 4, MEASURED_PASSES * 3 / 4)));
    }

    private Result result(Scenario scenario, Web.Answer answer, Cost cost) throws IOException, InterruptedException {
        scenario.check(clinic);
        var load = cost.load();
        return new Result(
                scenario.id(),
                scenario.name(),
                load.perSecond(),
                load.p50(),
                load.p99(),
                (double) cost.application() / load.requests(),
                (double) cost.database() / load.requests(),
                answer.plain().length,
                answer.sent().length,
                scenario.bar());
    }

    private Cost cost(Callable<Wrk.Load> work) throws Exception {
        var before = application.cpuMillis();
        var databaseBefore = database.cpuMillis();
        var load = work.call();
        return new Cost(application.cpuMillis() - before, database.cpuMillis() - databaseBefore, load);
    }

    ProcessTree application() {
        return application;
    }
}
