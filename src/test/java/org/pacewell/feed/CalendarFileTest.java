package org.pacewell.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.rule.Ids;

/** What a telephone reads, judged by our own eyes and by another implementation of RFC 5545. */
class CalendarFileTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant SINCE = Instant.parse("2026-09-01T08:00:00Z");
    private static final UUID ME = Ids.next();
    private static final String BREAKING_OUT =
            "1 Mill Lane; Floor 2, Room\\3\r\nATTENDEE:mailto:joan@example.org\nEND:VEVENT\rBEGIN:VEVENT\nRRULE:FREQ=DAILY\u2028\u0007";

    private final CalendarFile file = new CalendarFile(ME, "Appointment", true);

    @Test
    void aWeeklySeriesKeepsItsWallClockAcrossTheChangeOfTheClocks() throws Exception {
        var series = IntStream.range(0, 8)
                .mapToObj(week -> at(LocalDate.of(2026, 9, 22).plusWeeks(week), LONDON))
                .toList();

        var read = parsed(file.of(series, LONDON, SINCE));

        assertThat(starts(read)).isEqualTo(series.stream().map(OwnEvent::starts).toList());
        assertThat(starts(read))
                .extracting(start -> start.toString().substring(11, 16))
                .containsExactly("09:00", "09:00", "09:00", "09:00", "09:00", "10:00", "10:00", "10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/London",
                "Europe/Dublin",
                "America/New_York",
                "Australia/Lord_Howe",
                "Asia/Kolkata",
                "UTC"
            })
    void everyDayOfAYearStartsWhenPacewellSaysInEveryZone(String id) throws Exception {
        var zone = ZoneId.of(id);
        var year = IntStream.range(0, 366)
                .mapToObj(day -> at(LocalDate.of(2027, 1, 1).plusDays(day), zone))
                .toList();
        var text = file.of(year, zone, SINCE);

        assertThat(PlainCalendar.starts(text))
                .isEqualTo(starts(parsed(text)))
                .isEqualTo(year.stream().map(OwnEvent::starts).toList());
    }

    @Test
    void anEventSaysTheseThingsAndNoOthers() throws Exception {
        var read = parsed(file.of(List.of(at(LocalDate.of(2026, 10, 6), LONDON)), LONDON, SINCE));

        var event = (VEvent) read.getComponent(Component.VEVENT).orElseThrow();
        assertThat(event.getPropertyList().getAll().stream().map(Property::getName))
                .containsExactlyInAnyOrder(
                        "UID",
                        "DTSTAMP",
                        "SEQUENCE",
                        "DTSTART",
                        "DTEND",
                        "SUMMARY",
                        "LOCATION",
                        "STATUS",
                        "TRANSP",
                        "CLASS");
        assertThat(value(event, "SUMMARY")).isEqualTo("Appointment");
        assertThat(read.validate().hasErrors()).isFalse();
    }

    @Test
    void thePlaceIsThereOnlyWhereItWasChosenAndKnown() {
        var event = List.of(at(LocalDate.of(2026, 10, 6), LONDON));

        assertThat(file.of(event, LONDON, SINCE)).contains("LOCATION:12 Mill Lane\r\n");
        assertThat(new CalendarFile(ME, "Busy", false).of(event, LONDON, SINCE))
                .contains("SUMMARY:Busy\r\n")
                .doesNotContain("LOCATION", "Mill");
        assertThat(file.of(List.of(event.getFirst(), online()), LONDON, SINCE)).containsOnlyOnce("LOCATION");
    }

    @Test
    void aCancelledSessionStaysAndTakesNoTime() {
        var session = Ids.next();
        var text = file.of(List.of(event(session, 4, true, "12 Mill Lane")), LONDON, SINCE);

        assertThat(text)
                .contains("STATUS:CANCELLED\r\nTRANSP:TRANSPARENT", "SEQUENCE:4\r\n", "UID:" + file.uid(session));
    }

    @Test
    void aSessionKeepsItsNameForOnePersonAndHasAnotherForTheNext() {
        var session = Ids.next();

        assertThat(file.uid(session))
                .isEqualTo(new CalendarFile(ME, "Busy", false).uid(session))
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(new CalendarFile(Ids.next(), "Busy", false).uid(session))
                .isNotEqualTo(file.uid(Ids.next()));
    }

    @Test
    void theSameSessionsMakeTheSameFile() {
        var event = List.of(at(LocalDate.of(2026, 10, 6), LONDON));

        assertThat(file.of(event, LONDON, SINCE)).isEqualTo(file.of(event, LONDON, SINCE));
    }

    @Test
    void aCalendarWithNothingInItIsOne() throws Exception {
        var text = file.of(List.of(), LONDON, SINCE);

        assertThat(parsed(text).getComponents(Component.VEVENT)).isEmpty();
        assertStrict(text);
    }

    @Test
    void linesAreShortAndEndAsTheyMust() throws Exception {
        var place = "Straße der Zwölf Bäume 🌳 €".repeat(20);
        var text = file.of(List.of(event(Ids.next(), 0, false, place)), LONDON, SINCE);

        assertStrict(text);
        assertStrict(file.of(List.of(event(Ids.next(), 0, false, "12 Mill Lane ".repeat(20))), LONDON, SINCE));
        assertThat(value((VEvent) parsed(text).getComponent(Component.VEVENT).orElseThrow(), "LOCATION"))
                .isEqualTo(place);
    }

    @Tag("D6")
    @Test
    void nothingThatIsTypedBreaksOutOfItsLine() throws Exception {
        var text = file.of(List.of(event(Ids.next(), 0, false, BREAKING_OUT)), LONDON, SINCE);

        assertStrict(text);
        assertThat(outside(text)).isEmpty();
        var event = (VEvent) parsed(text).getComponent(Component.VEVENT).orElseThrow();
        assertThat(value(event, "LOCATION")).startsWith("1 Mill Lane; Floor 2, Room\\3\nATTENDEE:mailto:joan");
    }

    /** The twins: the same text with no escape at all, and with no other than ical4j's, is noticed. */
    @Tag("D6")
    @Test
    void whatBreaksOutIsNoticed() {
        var good = file.of(List.of(event(Ids.next(), 0, false, BREAKING_OUT)), LONDON, SINCE);
        var bare = withPlace(good, "LOCATION:" + BREAKING_OUT + "\r\n");
        var library = withPlace(good, new Location(BREAKING_OUT).toString());

        assertThat(outside(bare)).contains("ATTENDEE:mailto:joan@example.org", "BEGIN:VEVENT", "END:VEVENT");
        assertThat(outside(library)).anyMatch(line -> line.startsWith("BEGIN:VEVENT"));
        assertThat(List.of(bare, library)).noneSatisfy(CalendarFileTest::assertStrict);
    }

    private static String withPlace(String text, String place) {
        return text.replaceFirst("(?s)LOCATION:.*?\r\n(?! )", Matcher.quoteReplacement(place));
    }

    /** The lines after the first event's place that this one event has no right to. */
    private static List<String> outside(String text) {
        var ours = List.of("STATUS", "TRANSP", "CLASS");
        var unfolded = text.replace("\r\n ", "").split("\\r\\n|\\r|\\n");
        return Stream.of(unfolded)
                .dropWhile(line -> !line.startsWith("LOCATION"))
                .skip(1)
                .filter(line -> ours.stream().noneMatch(line::startsWith))
                .toList()
                .reversed()
                .stream()
                .skip(2)
                .toList();
    }

    private static void assertStrict(String text) {
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("ATTENDEE;", "ORGANIZER");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).isNotBlank();
        });
        assertThat(text.replace("\r\n ", "").split("\r\n"))
                .allMatch(line -> line.matches("[A-Z][A-Z0-9-]*(;[A-Z]+=[A-Za-z0-9/_+-]+)*:.*"))
                .noneMatch(line -> line.startsWith("RRULE") || line.startsWith("ATTENDEE"));
    }

    private static List<Instant> starts(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .map(event -> Instant.from(event.<DtStart<Temporal>>getProperty("DTSTART")
                        .orElseThrow()
                        .getDate()))
                .toList();
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElseThrow();
    }

    private static Calendar parsed(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static OwnEvent online() {
        return event(Ids.next(), 0, false, "");
    }

    private static OwnEvent event(UUID session, int version, boolean cancelled, String address) {
        var day = LocalDate.of(2026, 10, 6);
        return event(session, version, day, LONDON, cancelled, address);
    }

    private static OwnEvent at(LocalDate day, ZoneId zone) {
        return event(Ids.next(), 0, day, zone, false, "12 Mill Lane");
    }

    private static OwnEvent event(
            UUID session, int version, LocalDate day, ZoneId zone, boolean cancelled, String address) {
        var start = LocalTime.of(10, 0);
        var end = LocalTime.of(12, 30);
        return new OwnEvent(
                session,
                version,
                day,
                start,
                end,
                zone,
                day.atTime(start).atZone(zone).toInstant(),
                day.atTime(end).atZone(zone).toInstant(),
                cancelled,
                address,
                SINCE);
    }
}
