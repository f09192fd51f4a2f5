package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.isolation.GuestScene.COORDINATOR;
import static org.pacewell.isolation.GuestScene.began;
import static org.pacewell.isolation.GuestScene.over;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.ApiSamples;
import org.pacewell.checkin.Phone;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** People who check in with the code in the room; Ida is at home in one cohort and a guest in the other. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class CheckInTest {
    /** One account for all tests. */
    private static final class Ida {
        private static final String ID = Cast.get().participant("check-in-ida", "Idalina", "Checkerby");
    }

    private GuestScene scene = new GuestScene("", "", "", "", List.of(), List.of());
    private String session = "";

    @BeforeEach
    void aSessionThatBeganFiveMinutesAgo() {
        Superuser.run("update guest_place g set withdrawn_at = now() from enrolment e where e.id = g.enrolment_id"
                + " and e.participant_id = '" + Ida.ID + "' and g.withdrawn_at is null");
        GuestScene.clear();
        scene = GuestScene.of(Ida.ID);
        session = scene.missed().get(1);
        began(session, 5);
    }

    @Test
    void whoIsInTheRoomChecksInAndTheRegisterMovesOn() {
        var before = register(session);

        var checked = checkIn(code(session)).expect(201);

        assertThat(checked.at("/outcome")).isEqualTo("PRESENT");
        assertThat(checked.at("/checkedIn")).isEqualTo("true");
        var after = register(session);
        assertThat(after.etag()).isNotEqualTo(before.etag());
        assertThat(after.json().at("/marks"))
                .anyMatch(mark -> mark.path("checkedIn").asBoolean());
        assertThat(PageClient.of("riverside", "coordinator")
                        .open("/sessions/" + session)
                        .main())
                .contains("They checked themselves in.");
        assertThat(trailOf("check in")).isPositive();
    }

    @Test
    void whoComesLaterIsLate() {
        began(session, 25);

        var checked = checkIn(code(session)).expect(201);

        assertThat(checked.at("/outcome")).isEqualTo("LATE");
        assertThat(checked.at("/arrivedAt")).isNotEmpty();
    }

    @Test
    void aGuestChecksInWhereTheyAreAGuest() {
        scene.give().expect(201);
        var visited = scene.offered().getFirst();
        Superuser.run("update session set status = 'CANCELLED' where id = '" + session + "'");
        began(visited, 5);

        checkIn(code(visited)).expect(201);

        assertThat(register(visited).json().at("/marks"))
                .anyMatch(mark ->
                        mark.path("guest").asBoolean() && mark.path("checkedIn").asBoolean());
    }

    @Test
    void wrongForeignEarlyAndLateCodesGetOneAnswer() {
        var strange = GuestScene.withNora();
        var theirs = strange.missed().get(1);
        began(theirs, 5);
        var own = code(session);
        var wrong = checkIn("BCD-FGH").expect(409);

        assertThat(said(wrong)).contains("This code does not work here now.");
        assertThat(said(checkIn(code(theirs)))).as("another cohort's").isEqualTo(said(wrong));
        assertThat(said(checkIn(""))).as("none").isEqualTo(said(wrong));
        began(session, -31);
        assertThat(said(checkIn(own))).as("too early").isEqualTo(said(wrong));
        over(session, 1);
        assertThat(said(checkIn(own))).as("over").isEqualTo(said(wrong));
        began(session, 5);
        Superuser.run("update session set status = 'CANCELLED' where id = '" + session + "'");
        assertThat(said(checkIn(own))).as("cancelled").isEqualTo(said(wrong));
    }

    @Test
    void aMarkOfStaffStaysAndACheckInIsCorrectedLikeAnyMark() {
        scene.mark(session, scene.nora(), "APOLOGISED").expect(200);

        var checked = checkIn(code(session)).expect(201);
        assertThat(checked.at("/outcome")).isEqualTo("APOLOGISED");
        assertThat(checked.at("/checkedIn")).isEqualTo("false");

        var other = scene.missed().get(2);
        began(other, 5);
        checkIn(code(other)).expect(201);
        scene.mark(other, scene.nora(), "LEFT_EARLY").expect(200);
        assertThat(PageClient.of("riverside", "coordinator")
                        .open("/sessions/" + other)
                        .main())
                .contains("Earlier: Here, by themselves");
    }

    @Test
    void theVersionTellsAFacilitatorOfACheckInMeanwhile() {
        var read = register(session);
        checkIn(code(session)).expect(201);
        var marks = List.of(Map.of("enrolmentId", scene.nora(), "outcome", "REMOTE"));

        var late = COORDINATOR
                .with("If-Match", read.etag())
                .put("/api/v1/sessions/" + session + "/register", Map.of("marks", marks));

        assertThat(late.status()).isEqualTo(412);
        assertThat(register(session).each("/marks", "outcome")).contains("PRESENT");
    }

    @Test
    void checkingInTwiceAtOnceMakesOneMark() {
        var code = code(session);
        var answers = ApiSamples.<Answer>atOnce(List.of(() -> checkIn(code), () -> checkIn(code), () -> checkIn(code)));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(Superuser.texts("select id::text from attendance where session_id = '" + session + "'"))
                .hasSize(1);
    }

    @Test
    void theSquareLeadsToAPageWithOneButton() {
        var screen = PageClient.of("riverside", "coordinator").open("/sessions/" + session + "/check-in");
        var me = Persona.of("Ida", Cast.OUR, Cast.OUR, "check-in-ida");
        var square = screen.one("svg.check-in__square");
        int size = Integer.parseInt(square.attr("viewBox").split(" ")[2]);
        var address = URI.create(Phone.reads(size, square.select("path").attr("d")));

        var page = me.pages().get(address.getPath()).expect(200).text();

        assertThat(address.getHost()).isEqualTo("riverside.localhost");
        assertThat(address.getPath())
                .isEqualTo(COORDINATOR
                        .get("/api/v1/sessions/" + session + "/check-in")
                        .at("/path"));
        assertThat(screen.main()).contains(code(session));
        assertThat(page).contains("I’m here", "Session 2");
        assertThat(me.pages()
                        .get("/check-in/AAAAAAAAAAAAAAAAAAAAAA")
                        .expect(422)
                        .text())
                .contains("This code does not work here now.");
        assertThat(me.pages().get("/home").text()).contains("I’m in the room: check in");
    }

    private Answer checkIn(String code) {
        var me = ApiClient.at("riverside")
                .with("Authorization", "Bearer " + ApiClient.token("riverside", "check-in-ida"));
        return me.post("/api/v1/me/check-ins", Map.of("code", code));
    }

    private static String code(String session) {
        return COORDINATOR
                .get("/api/v1/sessions/" + session + "/check-in")
                .expect(200)
                .at("/code");
    }

    private static Answer register(String session) {
        return COORDINATOR.get("/api/v1/sessions/" + session + "/register").expect(200);
    }

    private static String said(Answer answer) {
        return answer.status() + answer.at("/type") + answer.at("/detail");
    }

    private static int trailOf(String action) {
        return Superuser.texts(
                        "select id::text from trail where action = '" + action + "' and '" + Ida.ID + "' = any (whose)")
                .size();
    }
}
