package org.pacewell.web;

import org.eclipse.microprofile.config.ConfigProvider;

/** How our own cookies are kept from other sites and from whoever listens on the way. */
public final class Cookies {
    /** Whether cookies travel by https alone. */
    public static final boolean SECURE = ConfigProvider.getConfig().getValue("pacewell.secure-cookies", Boolean.class);

    private static final String OF_THIS_HOST = "__Host-";

    private Cookies() {}

    /** The name under which a browser takes the cookie from this very host and from https alone (RFC 6265bis). */
    public static String name(String plain) {
        return SECURE ? OF_THIS_HOST + plain : plain;
    }
}
