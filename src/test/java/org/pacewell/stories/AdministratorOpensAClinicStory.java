package org.pacewell.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class AdministratorOpensAClinicStory {
    private static final String ISSUER = LocalServices.properties().get("pacewell.issuers") + "harbour";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void anAdministratorOpensAClinicWhosePeopleSignInAtOnce() {
        var admin = stage.at("").signIn("admin");

        seesTheClinicsThatThereAre(admin);
        writesTheAddressInCapitals(admin);
        opensTheClinic(admin);
        itsCoordinatorSignsInAndFindsTheStarterProgramme();
        theAdministratorSeesNoParticipants(admin);
        renamesTheClinic(admin);
        closesItAndOpensItAgain(admin);
    }

    private static void seesTheClinicsThatThereAre(Visitor admin) {
        assertThat(admin.path()).isEqualTo("/clinics");
        admin.sees("Riverside Pain Clinic").sees("Ashgrove Pain Service");
    }

    private static void writesTheAddressInCapitals(Visitor admin) {
        admin.follow("Open a clinic")
                .fill("Name of the clinic", "Harbour Pain Clinic")
                .fill("Address label", "HARBOUR")
                .tick("Wales")
                .fill("Issuer", ISSUER);
        admin.expecting(422, () -> admin.press("Open a clinic"));
        admin.seesMistake("Address label", "Use 1 to 40 small letters, digits and hyphens")
                .seesTyped("Address label", "HARBOUR")
                .seesTyped("Name of the clinic", "Harbour Pain Clinic")
                .seesTyped("Issuer", ISSUER);
    }

    private static void opensTheClinic(Visitor admin) {
        admin.fill("Address label", "harbour")
                .press("Open a clinic")
                .sees("The clinic is open. Its people can sign in now")
                .sees("Harbour Pain Clinic");
    }

    private void itsCoordinatorSignsInAndFindsTheStarterProgramme() {
        var gwen = stage.at("harbour").signIn("coordinator");
        assertThat(gwen.path()).isEqualTo("/today");
        gwen.visit("/programmes").follow("Living well with pain").sees("Plan a cohort from it");
        gwen.visit("/participants").seesNot("Aisha Khan");
    }

    private static void renamesTheClinic(Visitor admin) {
        admin.visit("/clinics/harbour/edit").fill("Name of the clinic", "").fill("Issuer", "nowhere");
        admin.expecting(422, () -> admin.press("Save changes")).seesTyped("Issuer", "nowhere");
        admin.fill("Name of the clinic", "Harbour Pain Service")
                .fill("Issuer", ISSUER)
                .press("Save changes")
                .sees("Harbour Pain Service is changed.");
    }

    private void closesItAndOpensItAgain(Visitor admin) {
        var gwen = stage.at("harbour");
        admin.visit("/clinics/harbour/edit")
                .tick("Closed")
                .press("Save changes")
                .sees("Closed");
        gwen.expecting(404, () -> gwen.visit("/today"));
        admin.visit("/clinics/harbour/edit").tick("Open").press("Save changes");
        assertThat(gwen.signIn("coordinator").path()).isEqualTo("/today");
    }

    private static void theAdministratorSeesNoParticipants(Visitor admin) {
        for (var path : List.of("/participants", "/cohorts", "/today", "/home", "/staff")) {
            admin.expecting(403, () -> admin.visit(path)).sees("This is not part of your role");
        }
    }
}
