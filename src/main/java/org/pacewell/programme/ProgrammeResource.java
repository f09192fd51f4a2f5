package org.pacewell.programme;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.programme.ProgrammeSearch.Show;
import org.pacewell.rule.Ids;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** Pages on which programmes are looked for and read. */
@Path("/programmes")
@Transactional
public class ProgrammeResource {
    private static final int PAGE = 25;

    private final Programmes programmes;
    private final ProgrammeViews views;

    ProgrammeResource(Programmes programmes, ProgrammeViews views) {
        this.programmes = programmes;
        this.views = views;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String query,
            @RestQuery @DefaultValue("") String show,
            @RestQuery @DefaultValue("") String after) {
        var search = ProgrammeSearch.of(query, show, Show.OPEN);
        var found = programmes.page(search, Ids.tryParse(after).flatMap(programmes::find), PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var sizes = programmes.sizes(shown.stream().map(Programme::id).toList());
        return new ProgrammePages.ProgrammeList(
                new ProgrammePages.Filter(search.words(), search.show().name(), search.isNarrow()),
                shows(),
                shown.stream()
                        .map(it -> views.row(it, sizes.getOrDefault(it.id(), 0)))
                        .toList(),
                found.size() > PAGE ? next(search, shown.getLast()) : "",
                views.may());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance view(@RestPath String id) {
        return views.view(programmes.require(Ids.parse(id)), FormErrors.NONE);
    }

    /** The whole programme on paper. */
    @GET
    @Path("{id}/plan")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance plan(@RestPath String id) {
        return views.plan(programmes.require(Ids.parse(id)));
    }

    private static List<Option> shows() {
        var words = ProgrammeWords.words();
        return List.of(
                Option.of(Show.OPEN, words.show_open()),
                Option.of(Show.CURRENT, words.show_current()),
                Option.of(Show.DRAFTS, words.show_drafts()),
                Option.of(Show.RETIRED, words.retired()),
                Option.of(Show.ALL, words.show_all()));
    }

    private static String next(ProgrammeSearch search, Programme last) {
        return "/programmes?query=" + URLEncoder.encode(search.words(), StandardCharsets.UTF_8) + "&show="
                + search.show() + "&after=" + last.id();
    }
}
