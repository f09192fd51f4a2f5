package org.pacewell.web;

/** A link of the main navigation, with how many things wait behind it; nought is not shown. */
public record NavigationItem(String href, String label, boolean current, int waiting) {
    /** The same with a number. */
    public NavigationItem with(int things) {
        return new NavigationItem(href, label, current, things);
    }
}
