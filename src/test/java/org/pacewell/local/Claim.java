package org.pacewell.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The right to run here: one at a time. The file {@code up.pid} says who has it. */
final class Claim implements AutoCloseable {

    private final FileChannel lock;
    private final Path pid;
    private final boolean followsAKill;

    private Claim(FileChannel lock, Path pid, boolean followsAKill) {
        this.lock = lock;
        this.pid = pid;
        this.followsAKill = followsAKill;
    }

    static Claim on(Folder folder) {
        try {
            return on(folder.run("lock"), folder.run("up.pid"));
        } catch (IOException e) {
            throw new Trouble("The folder " + folder.root() + " cannot be written: check who owns it.", e);
        }
    }

    /** The one before did not end by itself, so what it started may need some seconds to notice. */
    boolean followsAKill() {
        return followsAKill;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(pid);
        lock.close();
    }

    private static Claim on(Path lock, Path pid) throws IOException {
        var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null)
            throw new Trouble("Pacewell is running already: stop it first, with Ctrl-C where it runs.");
        var left = Files.exists(pid);
        Files.writeString(pid, Long.toString(ProcessHandle.current().pid()));
        return new Claim(channel, pid, left);
    }
}
