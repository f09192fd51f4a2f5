package org.pacewell.notice;

import static org.pacewell.access.Role.COORDINATOR;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.access.SignedIn;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.Form;

/** What people were told of changed dates, and who is still to be rung. */
@Path("/notices")
@Transactional
public class NoticeResource {
    private static final int PAGE = 25;

    private final Notices notices;
    private final NoticeLines lines;
    private final TellingByTelephone telling;
    private final NoticeViews views;
    private final SignedIn person;
    private final Clock clock;

    NoticeResource(
            Notices notices,
            NoticeLines lines,
            TellingByTelephone telling,
            NoticeViews views,
            SignedIn person,
            Clock clock) {
        this.notices = notices;
        this.lines = lines;
        this.telling = telling;
        this.views = views;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(COORDINATOR)
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("") String change,
            @RestQuery @DefaultValue("") String cohort,
            @RestQuery @DefaultValue("") String after) {
        return page(NoticeSearch.of(state, change, cohort), Ids.tryParse(after).flatMap(notices::find), "");
    }

    @POST
    @Path("{id}/telling")
    @RolesAllowed(COORDINATOR)
    public Response tell(
            @RestPath String id,
            @RestForm @DefaultValue("") String version,
            @RestForm @DefaultValue("") String state,
            @RestForm @DefaultValue("") String change,
            @RestForm @DefaultValue("") String cohort) {
        var notice = notices.require(Ids.parse(id));
        var search = NoticeSearch.of(state, change, cohort);
        try {
            var name = telling.told(notice, Form.seenVersion(version), person.staffId(), clock.instant());
            return Done.goTo(search.href(), NoticeViews.words().told(name));
        } catch (Refusal refusal) {
            return Answers.invalid(page(search, Optional.empty(), refusal.getMessage()));
        }
    }

    private TemplateInstance page(NoticeSearch search, Optional<Notice> last, String error) {
        var found = lines.page(search, last, PAGE + 1);
        return views.list(search, found.stream().limit(PAGE).toList(), found.size() > PAGE, error);
    }
}
