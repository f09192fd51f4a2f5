package org.pacewell.clinic;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacewell.access.Role;
import org.pacewell.access.SignedIn;
import org.pacewell.tenancy.Tenancy;
import org.pacewell.web.NavigationItem;
import org.pacewell.web.ShellFacts;

/** The clinic's name and the navigation of the person's roles. */
@RequestScoped
class ClinicShell implements ShellFacts {
    private final OpenClinics clinics;
    private final SignedIn person;
    private final Unseen unseen;

    ClinicShell(OpenClinics clinics, SignedIn person, Unseen unseen) {
        this.clinics = clinics;
        this.person = person;
        this.unseen = unseen;
    }

    @Override
    public String name() {
        return Tenancy.clinic().flatMap(this::clinic).map(Clinic::name).orElse("Pacewell");
    }

    @Override
    public boolean signedIn() {
        return mayAsk() && !person.isAnonymous();
    }

    @Override
    public String personName() {
        return signedIn() ? person.name() : "";
    }

    @Override
    public List<NavigationItem> navigation(String path) {
        if (!signedIn()) return List.of();
        var words = MessageBundles.get(ClinicMessages.class);
        var items = new ArrayList<NavigationItem>();
        if (person.is(Role.PLATFORM_ADMIN)) items.add(item("/clinics", words.nav_clinics(), path));
        if (person.staff().isPresent()) {
            items.add(item("/today", words.nav_today(), path));
            items.add(item("/tasks", words.nav_tasks(), path));
            items.add(item("/cohorts", words.nav_cohorts(), path));
            items.add(item("/calendar", words.nav_calendar(), path));
            if (person.seesWholeClinic() || person.is(Role.CLINICIAN))
                items.add(item("/participants", words.nav_participants(), path));
            items.add(item("/programmes", words.nav_programmes(), path));
            items.add(item("/topics", words.nav_topics(), path));
            if (person.is(Role.COORDINATOR) || person.is(Role.MANAGER)) {
                items.add(item("/staff", words.nav_staff(), path));
                items.add(item("/clinic", words.nav_clinic(), path));
                if (person.is(Role.MANAGER)) {
                    items.add(item("/trail", words.nav_trail(), path));
                    items.add(
                            item("/break-glass", words.nav_break_glass(), path).with(unseen.unseen()));
                }
            }
        } else if (person.is(Role.PARTICIPANT)) {
            items.add(item("/home", words.nav_home(), path));
            items.add(item("/my-programme", words.nav_my_programme(), path));
            items.add(item("/me", words.nav_me(), path));
        }
        return List.copyOf(items);
    }

    /** The page of an unknown address is made where nothing may wait; it then shows what is remembered. */
    private static boolean mayAsk() {
        return BlockingOperationControl.isBlockingAllowed();
    }

    private Optional<Clinic> clinic(String key) {
        return mayAsk() ? clinics.findOrRemember(key) : clinics.remembered(key);
    }

    private static NavigationItem item(String href, String label, String path) {
        return new NavigationItem(href, label, path.equals(href) || path.startsWith(href + "/"), 0);
    }
}
