package org.pacewell.local;

import java.nio.file.Path;

/** Where one JVM's tests keep their data: gone when it ends, or, if it was killed, when the next one starts. */
record TestHome(Path root) {

    static TestHome fresh() {
        var homes = Folder.here().root().resolve("test");
        Folder.children(homes).stream().filter(TestHome::isLeftOver).forEach(Folder::delete);
        var home = homes.resolve(Long.toString(ProcessHandle.current().pid()));
        Folder.delete(home);
        return new TestHome(Folder.made(home));
    }

    Path folder(String name) {
        return root.resolve(name);
    }

    void deleteAtExit(AutoCloseable services) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(services), "stop local services"));
    }

    private void end(AutoCloseable services) {
        try {
            services.close();
        } catch (Exception e) {
            System.err.println(e.getMessage());
        } finally {
            Folder.delete(root);
        }
    }

    private static boolean isLeftOver(Path home) {
        var pid = home.getFileName().toString();
        return pid.matches("[0-9]+") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }
}
