package org.pacewell.web;

import java.util.List;

/** What the page shell shows around every page. */
public interface ShellFacts {
    String name();

    boolean signedIn();

    String personName();

    List<NavigationItem> navigation(String path);
}
