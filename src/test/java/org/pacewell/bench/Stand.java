package org.pacewell.bench;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import org.pacewell.local.Application;
import org.pacewell.local.Deployment;

/** Where scenarios are measured: the application and PostgreSQL, and the load beside them. */
final class Stand {
    private static final int MOST_ROUNDS = 20;
    private static final double COMPILERS_SHARE = 0.04;
    private static final int WARMING = 250;
    private static final double MOST_TO_WARM_UP = 0.75;

    /** A load, and the processor time that it took, in milliseconds. */
    private record Cost(long application, long database, Wrk.Load load) {}

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
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (isCompiled(() -> wrk.run(scenario.requests(), seconds))) return;
        }
    }

    /** Whether the compilers have little to do with this any more. */
    private boolean isCompiled(Callable<Wrk.Load> work) throws Exception {
        var before = application.compilerMillis();
        var cost = cost(work);
        return application.compilerMillis() - before < cost.application() * COMPILERS_SHARE;
    }

    Result measure(Scenario scenario, int seconds) throws Exception {
        var answer = scenario.check(clinic);
        return result(scenario, answer, cost(() -> wrk.run(scenario.requests(), seconds)));
    }

    /** The same for work that cannot be done twice: each request is sent once, the first of them to warm up. */
    Result measureOnce(Scenario scenario) throws Exception {
        var requests = scenario.requests();
        var once = new Once(clinic);
        int warm = 0;
        while (warm < requests.size() * MOST_TO_WARM_UP) {
            int from = warm;
            warm += WARMING;
            if (isCompiled(() -> once.run(requests.subList(from, from + WARMING)))) break;
        }
        var rest = requests.subList(warm, requests.size());
        return result(scenario, scenario.check(clinic), cost(() -> once.run(rest)));
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
