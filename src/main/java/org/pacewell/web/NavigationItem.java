package org.pacewell.web;

/** A link of the main navigation. */
public record NavigationItem(String href, String label, boolean current) {}
