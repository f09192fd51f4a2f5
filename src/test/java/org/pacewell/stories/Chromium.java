package org.pacewell.stories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * One Chromium for each thread that plays, as Playwright wants it: that of CHROMIUM, one on the PATH, or Playwright's own
 * download.
 */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String ABSENT =
            "There is no Chromium for the stories: install one, or set CHROMIUM to its path.";

    private static final ThreadLocal<Browser> OWN = ThreadLocal.withInitial(Chromium::launch);

    private Chromium() {}

    static Browser open() {
        return OWN.get();
    }

    private static Browser launch() {
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var playwright = Playwright.create(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close Chromium"));
        var path = named().or(Chromium::onPath).or(() -> downloaded(playwright)).orElseThrow(Chromium::absent);
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(path).setArgs(arguments()));
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).filter(Files::isExecutable);
    }

    private static Optional<Path> onPath() {
        var folders = System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> downloaded(Playwright playwright) {
        return Optional.of(Path.of(playwright.chromium().executablePath())).filter(Files::isExecutable);
    }

    /** Its sandbox refuses to start for root. */
    private static List<String> arguments() {
        return System.getProperty("user.name").equals("root") ? List.of("--no-sandbox") : List.of();
    }

    private static RuntimeException absent() {
        if ("true".equals(System.getenv("CI"))) return new IllegalStateException(ABSENT);
        return new TestAbortedException(ABSENT);
    }
}
