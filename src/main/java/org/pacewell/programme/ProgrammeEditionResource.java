package org.pacewell.programme;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.Ids;
import org.pacewell.topic.ClinicDay;
import org.pacewell.web.Option;
import org.pacewell.web.Words;

/** Pages on which the editions of a programme are listed and compared. */
@Path("/programmes/{id}")
@Transactional
public class ProgrammeEditionResource {
    private final Programmes programmes;
    private final ProgrammeEditions editions;
    private final ClinicDay clinic;

    ProgrammeEditionResource(Programmes programmes, ProgrammeEditions editions, ClinicDay clinic) {
        this.programmes = programmes;
        this.editions = editions;
        this.clinic = clinic;
    }

    @GET
    @Path("editions")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance list(@RestPath String id) {
        var programme = programmes.require(Ids.parse(id));
        var rows = programmes.editions(programme.key()).stream().map(this::row).toList();
        return new ProgrammePages.ProgrammeEditions(
                programme.id(),
                programme.name(),
                rows,
                rows.stream()
                        .map(row ->
                                Option.of(row.number(), ProgrammeWords.words().edition(row.number())))
                        .toList(),
                "" + rows.get(Math.min(1, rows.size() - 1)).number(),
                "" + rows.getFirst().number());
    }

    @GET
    @Path("comparison")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance compare(
            @RestPath String id, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        var programme = programmes.require(Ids.parse(id));
        var before = editions.require(programme, from);
        var after = editions.require(programme, to);
        var comparison = editions.compare(before, after);
        return new ProgrammePages.ProgrammeComparing(
                programme.id(),
                programme.name(),
                before.edition(),
                after.edition(),
                EditionDifference.of(comparison),
                comparison.isEmpty());
    }

    private ProgrammePages.EditionRow row(Programme programme) {
        return new ProgrammePages.EditionRow(
                programme.id(),
                programme.edition(),
                programme.name(),
                programme.publishedAt().map(clinic::of).map(Words::plain).orElse(""),
                ProgrammeViews.badge(programme));
    }
}
