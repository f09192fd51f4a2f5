package org.pacewell.programme;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.topic.TopicComparison;
import org.pacewell.web.Listing;
import org.pacewell.web.Paging;

/** The editions of a programme and what differs between them, for programs. */
@Path("/api/v1/programmes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
@Transactional
public class ProgrammeEditionApi {
    private final Programmes programmes;
    private final ProgrammeEditions editions;
    private final Trail trail;

    ProgrammeEditionApi(Programmes programmes, ProgrammeEditions editions, Trail trail) {
        this.programmes = programmes;
        this.editions = editions;
        this.trail = trail;
    }

    /** What differs between two editions. */
    record ComparisonJson(
            int from,
            int to,
            List<TopicComparison.Passage> head,
            List<TopicComparison.Passage> stages,
            List<ModuleJson> modules) {
        /** @param from its number before, @param to its number after; absent where it is not */
        record ModuleJson(
                String title,
                List<OutlineComparison.Kind> kinds,
                @Nullable Integer from,
                @Nullable Integer to,
                List<TopicComparison.Passage> passages) {}
    }

    @GET
    @Path("editions")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "The editions of a programme without their modules, the newest first")
    public Listing<ProgrammeJson> list(@RestPath String id, @BeanParam Paging paging) {
        var programme = programmes.require(Ids.parse(id));
        trail.read("programme", programme.id());
        return Listing.part(programmes.editions(programme.key()), paging, Programme::id, ProgrammeJson::head);
    }

    @GET
    @Path("comparison")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "What differs between two editions, by their numbers; without a number it is this one")
    public ComparisonJson compare(
            @RestPath String id, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        var programme = programmes.require(Ids.parse(id));
        var before = editions.require(programme, from);
        var after = editions.require(programme, to);
        trail.read("programme", programme.id());
        var comparison = editions.compare(before, after);
        return new ComparisonJson(
                before.edition(),
                after.edition(),
                comparison.head(),
                comparison.stages(),
                comparison.modules().stream().map(ProgrammeEditionApi::module).toList());
    }

    private static ComparisonJson.ModuleJson module(OutlineComparison.ModuleChange change) {
        return new ComparisonJson.ModuleJson(
                change.title(),
                change.kinds().stream().sorted().toList(),
                number(change.from()),
                number(change.to()),
                change.passages());
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
