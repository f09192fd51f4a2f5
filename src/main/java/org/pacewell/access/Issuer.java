package org.pacewell.access;

/** Where the people of a clinic sign in. The version tells a changed setting from an old one. */
public record Issuer(String clinic, String url, String clientId, int version) {}
