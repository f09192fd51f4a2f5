package org.pacewell.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aProgramme;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.clinic.Nation;
import org.pacewell.local.LocalServices;
import org.pacewell.tenancy.CountedSql;
import org.pacewell.tenancy.Working;
import org.pacewell.web.PageClient;

@QuarkusTest
@WithTestResource(LocalServices.class)
class CalendarTest {
    private static final ApiClient MORAG = ApiClient.riverside("coordinator");
    private static final LocalDate MAY = LocalDate.of(2033, 5, 1);
    private static final List<String> WEEK =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    @Inject
    AgroalDataSource database;

    @Test
    void aMonthOfTwoHundredSessionsIsReadInThreeStatements() {
        var programme = aProgramme(MORAG, 29);
        for (int i = 0; i < 7; i++) {
            MORAG.post(
                            "/api/v1/cohorts/" + aCohort(MORAG, 8, programme) + "/schedule",
                            Map.of("firstDate", MAY.toString(), "weekdays", WEEK, "startsAt", "10:00"))
                    .expect(201);
        }
        var sql = new CountedSql(database);
        var views = new CalendarViews(new CalendarBoard(sql));
        var asked = new CalendarViews.Asked(true, MAY, "", "", "");

        var page = Working.at("riverside", () -> views.page(asked, Optional.empty(), Nation.ENGLAND, MAY));

        assertThat(page.weeks().stream()
                        .flatMap(week -> week.days().stream())
                        .filter(CalendarPages.Day::within)
                        .mapToInt(day -> day.entries().size())
                        .sum())
                .isGreaterThanOrEqualTo(200);
        assertThat(sql.statements()).isLessThanOrEqualTo(3);
    }

    @Test
    void theMonthAndTheWeekShowHolidaysAndLeadToOtherDays() {
        var morag = PageClient.of("riverside", "coordinator");

        var month = morag.open("/calendar?on=2032-03-10");
        var week = morag.open("/calendar?view=week&on=2032-03-26");

        assertThat(month.main()).contains("March 2032", "Good Friday", "Easter Monday");
        assertThat(week.html().select(".calendar__day")).hasSize(7);
        assertThat(week.main()).contains("Good Friday").doesNotContain("Easter Monday");
        assertThat(morag.open(month.link("Month after")).h1()).isEqualTo("April 2032");
    }
}
