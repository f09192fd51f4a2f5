package org.pacewell.topic;

import java.net.URI;
import java.net.URISyntaxException;

/** A page elsewhere that goes with a topic; reached by https alone. */
public record Link(String label, String address) {
    /** A line that ends with the address, as it is typed and kept. */
    static Link of(String line) {
        var text = line.strip();
        int gap = text.lastIndexOf(' ');
        return new Link(text.substring(0, Math.max(gap, 0)).strip(), text.substring(gap + 1));
    }

    String line() {
        return label + " " + address;
    }

    /** Tells whether the address is one of https, with a host and nobody's name and password in it. */
    boolean isSafe() {
        try {
            var uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
