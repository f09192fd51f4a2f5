package org.pacewell.isolation;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.Comparator;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** One method of one address of the application. */
record Route(String method, String path) implements Comparable<Route> {
    private static final Comparator<Route> ORDER = Comparator.comparing(Route::isForPrograms)
            .thenComparing(Route::path)
            .thenComparing(Route::method);

    /** Every route as the running application has deployed it: no list is kept by hand. */
    static SequencedSet<Route> all() {
        var found = new TreeSet<Route>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        found.add(new Route(method, clean(path)));
                    }
                });
        return found;
    }

    boolean isForPrograms() {
        return path.startsWith("/api/");
    }

    boolean isWrite() {
        return !method.equals("GET");
    }

    @Override
    public int compareTo(Route other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static String clean(String path) {
        var slashed = "/" + path.replaceAll("/+", "/").replaceAll("^/|/$", "");
        return slashed.replaceAll("\\{(\\w+)[^}]*}", "{$1}");
    }
}
