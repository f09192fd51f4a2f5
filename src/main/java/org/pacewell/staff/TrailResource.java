package org.pacewell.staff;

import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.audit.Trail;
import org.pacewell.audit.TrailEntry;
import org.pacewell.audit.TrailRow;
import org.pacewell.audit.TrailSearch;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.person.Participant;
import org.pacewell.person.Participants;
import org.pacewell.rule.Ids;
import org.pacewell.web.Spreadsheet;

/** The trail as a manager searches it: who read or changed what, newest first. */
@Path("/trail")
@Transactional
public class TrailResource {
    private static final int PAGE = 50;
    private static final int MOST_LINES = 10_000;

    private final TrailSearch search;
    private final Participants participants;
    private final OpenClinics clinics;
    private final Trail trail;
    private final Clock clock;

    TrailResource(TrailSearch search, Participants participants, OpenClinics clinics, Trail trail, Clock clock) {
        this.search = search;
        this.participants = participants;
        this.clinics = clinics;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(MANAGER)
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String actor,
            @RestQuery @DefaultValue("") String participant,
            @RestQuery @DefaultValue("") String before) {
        var whose = Ids.tryParse(participant).flatMap(participants::find);
        var found = search.newest(whose.map(Participant::id), actor.strip(), instant(before), PAGE + 1);
        trail.read("trail", whose.map(Participant::id).orElse(null));
        var zone = clinics.current().zone();
        return new StaffPages.TrailList(
                actor,
                participant,
                whose.map(Participant::name).orElse(""),
                found.stream()
                        .limit(PAGE)
                        .map(entry -> TrailRow.of(entry, zone))
                        .toList(),
                found.size() > PAGE ? next(actor, participant, found.get(PAGE - 1)) : "");
    }

    /** The same as a file; what is older than its last line comes with another search. */
    @GET
    @Path("csv")
    @Produces("text/csv")
    @RolesAllowed(MANAGER)
    public Response file(@RestQuery @DefaultValue("") String actor, @RestQuery @DefaultValue("") String participant) {
        var whose = Ids.tryParse(participant).flatMap(participants::find);
        var found = search.newest(whose.map(Participant::id), actor.strip(), instant(""), MOST_LINES);
        trail.read("trail", whose.map(Participant::id).orElse(null));
        var zone = clinics.current().zone();
        var words = MessageBundles.get(StaffMessages.class);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.when(), words.who(), words.did(), words.reference()));
        found.forEach(entry -> rows.add(List.of(
                entry.at()
                        .atZone(zone)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toOffsetDateTime()
                        .toString(),
                entry.actor(),
                entry.action() + " " + entry.subject(),
                entry.request())));
        return Spreadsheet.answer(words.trail(), rows);
    }

    private Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException none) {
            return clock.instant().plusSeconds(1);
        }
    }

    private static String next(String actor, String participant, TrailEntry last) {
        return "/trail?actor=%s&participant=%s&before=%s"
                .formatted(
                        URLEncoder.encode(actor, StandardCharsets.UTF_8),
                        Ids.tryParse(participant).map(UUID::toString).orElse(""),
                        last.at());
    }
}
