package org.pacewell.platform;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.clinic.Clinic;
import org.pacewell.clinic.Nation;
import org.pacewell.web.Form;

/** A new clinic as typed. A field that was not sent is an empty one. */
public record ClinicForm(
        @RestForm String name,
        @RestForm String key,
        @RestForm String zone,
        @RestForm String nation,
        @RestForm String issuer) {

    public ClinicForm {
        name = Objects.requireNonNullElse(name, "");
        key = Objects.requireNonNullElse(key, "");
        zone = Objects.requireNonNullElse(zone, "Europe/London");
        nation = Objects.requireNonNullElse(nation, "");
        issuer = Objects.requireNonNullElse(issuer, "");
    }

    static ClinicForm empty() {
        return new ClinicForm("", "", "Europe/London", "", "");
    }

    /** The clinic, when all that was typed is fine. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    Clinic clinic(Instant at) {
        var form = new Form();
        var called = form.required("name", name, 100, "Clinic.name");
        var label = key.strip();
        form.requireThat(Clinic.KEY.matcher(label).matches(), "key", "Clinic.key");
        form.requireThat(isZone(zone.strip()), "zone", "Clinic.zone");
        form.requireThat(
                Arrays.stream(Nation.values()).anyMatch(n -> n.name().equals(nation)), "nation", "Clinic.nation");
        form.requireThat(isAddress(issuer.strip()), "issuer", "Clinic.issuer");
        form.requireNoErrors();
        return new Clinic(label, called, ZoneId.of(zone.strip()), Nation.valueOf(nation), issuer.strip(), at);
    }

    private static boolean isZone(String text) {
        try {
            ZoneId.of(text);
            return text.contains("/");
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static boolean isAddress(String text) {
        try {
            var address = URI.create(text);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && text.length() <= 300;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
