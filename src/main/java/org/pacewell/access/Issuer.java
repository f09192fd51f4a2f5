package org.pacewell.access;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the people of a clinic sign in.
 *
 * @param version tells a changed setting from an old one
 * @param shared whether people of other clinics sign in there as well; then a token must name the clinic as one of its
 *     organisations, and a role its clinic
 * @param staffAcr how strongly staff must sign in: the values of {@code acr} that will do, with a space between them, or
 *     nothing
 */
public record Issuer(String clinic, String url, String clientId, int version, boolean shared, String staffAcr) {
    private static final Pattern LEVEL = Pattern.compile("[0-9]{1,9}");
    private static final String OF = ":";

    /** Whether a sign-in of this strength will do for staff. Where both are numbers, a higher one will do as well. */
    boolean isEnoughForStaff(String acr) {
        return staffAcr.isEmpty() || Arrays.stream(staffAcr.split(" ")).anyMatch(least -> reaches(acr, least));
    }

    /** The roles at this clinic: of a shared issuer, those that are written as {@code clinic:role}. */
    Set<String> rolesHere(Set<String> roles) {
        if (!shared) return roles;
        var here = clinic + OF;
        return roles.stream()
                .filter(role -> role.startsWith(here))
                .map(role -> role.substring(here.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean reaches(String acr, String least) {
        if (!LEVEL.matcher(acr).matches() || !LEVEL.matcher(least).matches()) return acr.equals(least);
        return Integer.parseInt(acr) >= Integer.parseInt(least);
    }
}
