package org.pacewell.web;

import java.util.regex.Pattern;

/** An address as the log may tell it: a long part of it that is no identifier may be a key, and is left out. */
final class LoggedAddress {
    private static final Pattern KEY =
            Pattern.compile("(?<=/)(?![0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?:/|$))[^/]{20,}");

    private LoggedAddress() {}

    static String of(String path) {
        return KEY.matcher(path).replaceAll("…");
    }
}
