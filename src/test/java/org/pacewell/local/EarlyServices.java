package org.pacewell.local;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** When everything is tested, the services start while Quarkus still looks at the classes: most of a minute is saved. */
public final class EarlyServices implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("test") == null) Thread.ofPlatform().daemon().start(LocalServices::properties);
    }
}
