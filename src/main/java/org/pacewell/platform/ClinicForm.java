package org.pacewell.platform;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.access.Issuer;
import org.pacewell.clinic.Clinic;
import org.pacewell.clinic.Nation;
import org.pacewell.web.Form;

/** A clinic as typed, new or changed. A field that was not sent is an empty one. */
public record ClinicForm(
        @RestForm String name,
        @RestForm String key,
        @RestForm String zone,
        @RestForm String nation,
        @RestForm String issuer,
        @RestForm String sharedIssuer,
        @RestForm String staffAcr,
        @RestForm String state,
        @RestForm String version) {
    static final String CLOSED = "closed";

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
        state = Objects.requireNonNullElse(state, "");
        version = Objects.requireNonNullElse(version, "");
    }

    static ClinicForm empty() {
        return new ClinicForm("", "", "Europe/London", "", "", "", "", "", "");
    }

    static ClinicForm of(Clinic clinic) {
        var issuer = clinic.issuer();
        return new ClinicForm(
                clinic.name(),
                clinic.key(),
                clinic.zone().getId(),
                clinic.nation().name(),
                issuer.url(),
                issuer.shared() ? "on" : "",
                issuer.staffAcr(),
                clinic.isOpen() ? "open" : CLOSED,
                "" + clinic.version());
    }

    /** The clinic, when all that was typed is fine. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    Clinic clinic(Instant at) {
        var form = new Form();
        form.required("name", name, 100, "Clinic.name");
        var label = key.strip();
        form.requireThat(Clinic.KEY.matcher(label).matches(), "key", "Clinic.key");
        form.requireThat(isZone(zone.strip()), "zone", "Clinic.zone");
        check(form);
        var clinic =
                new Clinic(label, name.strip(), ZoneId.of(zone.strip()), Nation.valueOf(nation), issuer.strip(), at);
        if (isShared()) clinic.shareIssuer();
        clinic.askOfStaff(staffAcr.strip());
        return clinic;
    }

    /** Where the clinic's people are to sign in. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    Issuer issuer(Clinic clinic) {
        var form = new Form();
        form.required("name", name, 100, "Clinic.name");
        check(form);
        var known = clinic.issuer();
        return new Issuer(
                clinic.key(), issuer.strip(), known.clientId(), known.version(), isShared(), staffAcr.strip());
    }

    private void check(Form form) {
        form.requireThat(
                Arrays.stream(Nation.values()).anyMatch(n -> n.name().equals(nation)), "nation", "Clinic.nation");
        form.requireThat(isAddress(issuer.strip()), "issuer", "Clinic.issuer");
        var strength = staffAcr.strip();
        form.requireThat(
                ACR.matcher(strength).matches() && strength.length() <= LONGEST_ACR, "staffAcr", "Clinic.staffAcr");
        form.requireNoErrors();
    }

    int seenVersion() {
        return Form.seenVersion(version);
    }

    boolean isClosed() {
        return state.equals(CLOSED);
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
