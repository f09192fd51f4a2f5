package org.pacewell.notice;

import static org.pacewell.access.Role.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.access.SignedIn;
import org.pacewell.rule.Ids;
import org.pacewell.web.EntityTags;
import org.pacewell.web.Listing;
import org.pacewell.web.Paging;

/** What people were told of changed dates, for programs. */
@Path("/api/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
@Transactional
public class NoticeApi {
    private final Notices notices;
    private final NoticeLines lines;
    private final TellingByTelephone telling;
    private final SignedIn person;
    private final Clock clock;

    NoticeApi(Notices notices, NoticeLines lines, TellingByTelephone telling, SignedIn person, Clock clock) {
        this.notices = notices;
        this.lines = lines;
        this.telling = telling;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(COORDINATOR)
    @Operation(
            summary = "Notices, the newest first",
            description =
                    "state is ALL, RING (somebody has to be told in another way) or WAITING; change is the id of a"
                            + " change of dates, cohort that of a cohort.")
    public Listing<NoticeJson> list(
            @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("") String change,
            @RestQuery @DefaultValue("") String cohort,
            @BeanParam Paging paging) {
        var found = lines.page(NoticeSearch.of(state, change, cohort), paging.last(notices::find), paging.size() + 1);
        return Listing.of(found, paging, NoticeLine::id, NoticeJson::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "A notice")
    @APIResponseSchema(NoticeJson.class)
    public Response get(@RestPath String id) {
        return ok(telling.read(Ids.parse(id)));
    }

    @POST
    @Path("{id}/telling")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Says that the person was told in another way")
    @APIResponseSchema(NoticeJson.class)
    public Response tell(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        var notice = notices.require(Ids.parse(id));
        telling.told(notice, EntityTags.required(ifMatch), person.staffId(), clock.instant());
        return ok(notice);
    }

    private static Response ok(Notice notice) {
        return Response.ok(NoticeJson.of(notice))
                .tag(EntityTags.of(notice.version()))
                .build();
    }
}
