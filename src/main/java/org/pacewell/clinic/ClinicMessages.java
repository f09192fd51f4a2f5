package org.pacewell.clinic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the clinic's own pages and of the navigation. */
@MessageBundle("clinic")
public interface ClinicMessages {
    @Message("Clinics")
    String nav_clinics();

    @Message("Today")
    String nav_today();

    @Message("Cohorts")
    String nav_cohorts();

    @Message("Participants")
    String nav_participants();

    @Message("Programmes")
    String nav_programmes();

    @Message("Topics")
    String nav_topics();

    @Message("Clinic")
    String nav_clinic();

    @Message("Home")
    String nav_home();

    @Message("My programme")
    String nav_my_programme();
}
