package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', true",
        "'', gold, true",
        "gold, gold, true",
        "gold, silver, false",
        "gold, '', false",
        "gold, Gold, false",
        "gold platinum, platinum, true",
        "gold platinum, gold platinum, false",
        "gold gold, gold, true",
        "2, 2, true",
        "2, 3, true",
        "2, 10, true",
        "2, 1, false",
        "2, 0, false",
        "2, gold, false",
        "gold, 9, false"
    })
    void aSignInIsAsStrongAsTheClinicAsks(String wanted, String acr, boolean enough) {
        assertThat(new Issuer("riverside", "https://id.example.org", "pacewell", 1, false, wanted)
                        .isEnoughForStaff(acr))
                .isEqualTo(enough);
    }

    @Test
    void anIssuerOfItsOwnNamesRolesAsTheyAre() {
        assertThat(issuer(false).rolesHere(Set.of("coordinator", "ashgrove:manager")))
                .containsExactlyInAnyOrder("coordinator", "ashgrove:manager");
    }

    @Test
    void aSharedIssuerNamesTheClinicOfEachRole() {
        assertThat(issuer(true)
                        .rolesHere(Set.of(
                                "coordinator",
                                "ashgrove:manager",
                                "riverside:clinician",
                                "riverside-two:manager",
                                "riverside")))
                .containsExactly("clinician");
    }

    private static Issuer issuer(boolean shared) {
        return new Issuer("riverside", "https://id.example.org", "pacewell", 1, shared, "");
    }
}
