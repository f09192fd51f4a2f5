package org.pacewell.programme;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.SignedIn;
import org.pacewell.rule.Ids;

/** Pages about programmes. */
@Path("/programmes")
@Transactional
public class ProgrammeResource {
    private final Programmes programmes;
    private final SignedIn person;

    ProgrammeResource(Programmes programmes, SignedIn person) {
        this.programmes = programmes;
        this.person = person;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance list() {
        var rows = programmes.byName().stream().map(ProgrammeResource::row).toList();
        return new ProgrammePages.ProgrammeList(rows, person.is(COORDINATOR));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance view(@RestPath String id) {
        var programme = programmes.require(Ids.parse(id));
        var modules = programme.modules();
        return new ProgrammePages.ProgrammeView(
                row(programme),
                time(programme.minutes()),
                modules.stream().map(ProgrammeResource::module).toList(),
                shares(modules),
                person.is(COORDINATOR));
    }

    private static ProgrammePages.Row row(Programme programme) {
        return new ProgrammePages.Row(
                programme.id(),
                programme.name(),
                programme.summary(),
                programme.modules().size(),
                words().sizes(programme.minimumSize(), programme.maximumSize()),
                programme.isPublished());
    }

    private static ProgrammePages.ModuleRow module(Module module) {
        return new ProgrammePages.ModuleRow(
                module.number(),
                module.title(),
                module.about(),
                module.homePractice(),
                module.minutes(),
                module.segments().stream().map(ProgrammeResource::segment).toList());
    }

    private static ProgrammePages.SegmentRow segment(Segment segment) {
        return new ProgrammePages.SegmentRow(
                segment.title(),
                segment.component().label(),
                segment.minutes(),
                segment.note(),
                segment.topicId().map(UUID::toString).orElse(""),
                segment.component() == Component.BREAK);
    }

    /** Minutes by component over the whole programme, in the order of the components. */
    private static List<ProgrammePages.Share> shares(List<Module> modules) {
        return Arrays.stream(Component.values())
                .map(component -> share(component, modules))
                .filter(share -> share.minutes() > 0)
                .toList();
    }

    private static ProgrammePages.Share share(Component component, List<Module> modules) {
        int minutes = modules.stream()
                .flatMap(module -> module.segments().stream())
                .filter(segment -> segment.component() == component)
                .mapToInt(Segment::minutes)
                .sum();
        return new ProgrammePages.Share(component.label(), minutes, time(minutes));
    }

    private static String time(int minutes) {
        if (minutes < 60) return words().minutes(minutes);
        if (minutes % 60 == 0) return words().whole_hours(minutes / 60);
        return words().hours(minutes / 60, minutes % 60);
    }

    private static ProgrammeMessages words() {
        return MessageBundles.get(ProgrammeMessages.class);
    }
}
