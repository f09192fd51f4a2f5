package org.pacewell.bench;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import org.pacewell.local.Application;
import org.pacewell.local.Deployment;

/** Where scenarios are measured: the application and PostgreSQL, and the load beside them. */
final class Stand {
    private static final int MOST_ROUNDS = 20;
    private static final int WARM_PASSES = 6;
    private static final double COMPILERS_SHARE = 0.04;

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
    void warmUp(Scenario scenario, int seconds) throws IOException, InterruptedException {
        scenario.check(clinic);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var before = application.cpuMillis();
            var compiledBefore = application.compilerMillis();
            wrk.run(scenario.requests(), seconds);
            var used = application.cpuMillis() - before;
            if (application.compilerMillis() - compiledBefore < used * COMPILERS_SHARE) return;
        }
    }

    Result measure(Scenario scenario, int seconds) throws Exception {
        var answer = scenario.check(clinic);
        return measure(scenario, answer, () -> wrk.run(scenario.requests(), seconds));
    }

    /** The same for work that cannot be done twice: what was done for a look at the answer is taken back first. */
    Result measureOnce(Scenario scenario, Callable<Void> takeBack) throws Exception {
        var answer = scenario.check(clinic);
        var once = new Once(clinic);
        for (int pass = 0; pass < WARM_PASSES; pass++) {
            takeBack.call();
            once.run(scenario.requests());
        }
        takeBack.call();
        return measure(scenario, answer, () -> once.run(scenario.requests()));
    }

    private Result measure(Scenario scenario, Web.Answer answer, Callable<Wrk.Load> work) throws Exception {
        var before = application.cpuMillis();
        var databaseBefore = database.cpuMillis();
        var load = work.call();
        var used = (double) (application.cpuMillis() - before);
        var databaseUsed = (double) (database.cpuMillis() - databaseBefore);
        scenario.check(clinic);
        return new Result(
                scenario.id(),
                scenario.name(),
                load.perSecond(),
                load.p50(),
                load.p99(),
                used / load.requests(),
                databaseUsed / load.requests(),
                answer.plain().length,
                answer.sent().length,
                scenario.bar());
    }

    ProcessTree application() {
        return application;
    }
}
