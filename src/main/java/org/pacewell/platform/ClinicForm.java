package org.pacewell.platform;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
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
        @RestForm String issuer,
        @RestForm String sharedIssuer,
        @RestForm String staffAcr) {
    private static final Pattern ACR = Pattern.compile("([A-Za-z0-9._:/+-]+( [A-Za-z0-9._:/+-]+)*)?");
    private static final int LONGEST_ACR = 200;

    public ClinicForm {
        name = Objects.requireNonNullElse(name, "");
        key = Objects.requireNonNullElse(key, "");
        zone = Objects.requireNonNullElse(zone, "Europe/London");
        nation = Objects.requireNonNullElse(nation, "");
        issuer = Objects.requireNonNullElse(issuer, "");
        sharedIssuer = Objects.requireNonNullElse(sharedIssuer, "");
        staffAcr = Objects.requireNonNullElse(staffAcr, "");
    }

    static ClinicForm empty() {
        return new ClinicForm("", "", "Europe/London", "", "", "", "");
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
        var strength = staffAcr.strip();
        form.requireThat(
                ACR.matcher(strength).matches() && strength.length() <= LONGEST_ACR, "staffAcr", "Clinic.staffAcr");
        form.requireNoErrors();
        var clinic = new Clinic(label, called, ZoneId.of(zone.strip()), Nation.valueOf(nation), issuer.strip(), at);
        if (isShared()) clinic.shareIssuer();
        clinic.askOfStaff(strength);
        return clinic;
    }

    /** A box that is ticked is sent, one that is not is left out. */
    public boolean isShared() {
        return !sharedIssuer.isEmpty();
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
