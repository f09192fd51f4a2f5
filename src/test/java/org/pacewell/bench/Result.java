package org.pacewell.bench;

/** What a scenario came to: times in milliseconds, processor time for each request. */
record Result(
        String id,
        String name,
        double perSecond,
        double p50,
        double p99,
        double applicationCpu,
        double databaseCpu,
        int bytes,
        int bytesSent,
        double bar) {

    double cpu() {
        return applicationCpu + databaseCpu;
    }
}
