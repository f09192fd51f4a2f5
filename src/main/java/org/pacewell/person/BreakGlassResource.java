package org.pacewell.person;

import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.rule.Ids;
import org.pacewell.web.Done;

/** The manager's list of the records that were opened beyond somebody's reach. */
@Path("/break-glass")
@Transactional
public class BreakGlassResource {
    private static final int PAGE = 25;

    private final Openings openings;
    private final OpeningARecord opening;
    private final BreakGlassViews views;

    BreakGlassResource(Openings openings, OpeningARecord opening, BreakGlassViews views) {
        this.openings = openings;
        this.opening = opening;
        this.views = views;
    }

    @GET
    @RolesAllowed(MANAGER)
    public TemplateInstance list(@RestQuery @DefaultValue("") String query, @RestQuery @DefaultValue("") String after) {
        var last = Ids.tryParse(after).flatMap(openings::find);
        var found = openings.newest(query, last, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        return new BreakGlassPages.BreakGlassList(
                query,
                views.rows(shown),
                found.size() > PAGE ? next(query, shown.getLast().opening()) : "");
    }

    @POST
    @Path("{id}/seen")
    @RolesAllowed(MANAGER)
    public Response see(@RestPath String id) {
        opening.see(Ids.parse(id));
        return Done.goTo("/break-glass", words().noted());
    }

    private static String next(String query, Opening last) {
        return "/break-glass?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&after=" + last.id();
    }

    private static BreakGlassMessages words() {
        return MessageBundles.get(BreakGlassMessages.class);
    }
}
