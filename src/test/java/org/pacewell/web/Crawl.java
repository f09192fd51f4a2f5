package org.pacewell.web;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every page that somebody can reach by links, one of each kind. */
public final class Crawl {
    private static final String IDENTIFIER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Map<String, Map<String, Page>> DONE = new ConcurrentHashMap<>();

    private Crawl() {}

    /** The pages by their kind, seen once for all tests. */
    public static Map<String, Page> of(String clinic, String user) {
        return DONE.computeIfAbsent(clinic + "/" + user, _ -> from(PageClient.of(clinic, user)));
    }

    /** Pages of one kind differ in identifiers and in what is asked for. */
    public static String kind(String path) {
        return path.replaceAll(IDENTIFIER, "*")
                .replaceAll("(after|before|from|programme|cohort|query|on|siteId|roomId|staffId|at)=[^&]*", "$1=*");
    }

    /** What a link says to be of another type is a file and no page. */
    private static Map<String, Page> from(PageClient client) {
        var pages = new HashMap<String, Page>();
        var ahead =
                new ArrayDeque<>(List.of(client.follow(client.get("/")).uri().getPath()));
        while (!ahead.isEmpty()) {
            var path = ahead.removeFirst();
            if (pages.containsKey(kind(path))) continue;
            var page = client.open(path);
            pages.put(kind(path), page);
            ahead.addAll(page.html().select("a[href^=/]:not([type])").eachAttr("href"));
        }
        return Map.copyOf(pages);
    }
}
