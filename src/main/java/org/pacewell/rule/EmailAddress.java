package org.pacewell.rule;

import java.util.regex.Pattern;

/** An e-mail address as browsers understand one (HTML, "valid e-mail address"): exactly one, and nothing around it. */
public final class EmailAddress {
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ONE =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@" + LABEL + "(?:\\." + LABEL + ")+");

    private EmailAddress() {}

    public static boolean isOne(String text) {
        return ONE.matcher(text).matches();
    }
}
