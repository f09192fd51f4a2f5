package org.pacewell.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.Clinic;
import org.pacewell.clinic.Clinics;
import org.pacewell.clinic.Nation;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.programme.StarterLibrary;
import org.pacewell.tenancy.Tenancy;

/** Opens a clinic while the platform runs: its row, its starter library, and only then its doors. And changes it. */
@ApplicationScoped
public class OpeningAClinic {
    private final Clinics clinics;
    private final OpenClinics open;
    private final StarterLibrary library;
    private final Trail trail;

    OpeningAClinic(Clinics clinics, OpenClinics open, StarterLibrary library, Trail trail) {
        this.clinics = clinics;
        this.open = open;
        this.library = library;
        this.trail = trail;
    }

    /** Opens a new clinic. @throws ClinicKeyTaken when another has its address */
    public void open(Clinic clinic, Instant at) {
        clinic.close();
        QuarkusTransaction.requiringNew().run(() -> add(clinic));
        Tenancy.as(clinic.key(), () -> QuarkusTransaction.requiringNew().run(() -> furnish(at)));
        QuarkusTransaction.requiringNew()
                .run(() -> clinics.require(clinic.key()).reopen());
        open.forget(clinic.key());
    }

    /** Changes an open clinic. @throws org.pacewell.rule.Refusal for what is wrong, stale or taken */
    void change(String key, ClinicForm form) {
        QuarkusTransaction.requiringNew().run(() -> take(clinics.require(key), form));
        Tenancy.as(key, () -> QuarkusTransaction.requiringNew().run(() -> trail.wrote("change", "clinic", null)));
        open.forget(key);
    }

    private void take(Clinic clinic, ClinicForm form) {
        clinic.requireVersion(form.seenVersion());
        var issuer = form.issuer(clinic);
        if (clinics.isTaken(issuer)) throw new IssuerTaken();
        clinic.take(form.name().strip(), Nation.valueOf(form.nation()), issuer);
        if (form.isClosed()) clinic.close();
        else clinic.reopen();
    }

    private void add(Clinic clinic) {
        if (clinics.has(clinic.key())) throw new ClinicKeyTaken();
        if (clinics.isTaken(clinic.issuer())) throw new IssuerTaken();
        clinics.persist(clinic);
    }

    private void furnish(Instant at) {
        library.give(at);
        trail.wrote("open", "clinic", null);
    }
}
