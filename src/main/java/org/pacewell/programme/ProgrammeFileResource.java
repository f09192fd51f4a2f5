package org.pacewell.programme;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.topic.Topic;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** Pages on which a programme is saved as a file, and one of another clinic is taken in after a look at what it adds. */
@Path("/programmes")
@Transactional
public class ProgrammeFileResource {
    private final Programmes programmes;
    private final GivingAProgramme giving;
    private final TakingInAProgramme taking;
    private final SignedIn person;
    private final Trail trail;

    ProgrammeFileResource(
            Programmes programmes, GivingAProgramme giving, TakingInAProgramme taking, SignedIn person, Trail trail) {
        this.programmes = programmes;
        this.giving = giving;
        this.taking = taking;
        this.person = person;
        this.trail = trail;
    }

    @GET
    @Path("{id}/file")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public Response file(@RestPath String id) {
        var programme = programmes.require(Ids.parse(id));
        return Response.ok(giving.file(programme), "application/yaml; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + programme.key() + ".yaml\"")
                .build();
    }

    @GET
    @Path("import")
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public TemplateInstance blank() {
        return new ImportPages.ProgrammeImport("", FormErrors.NONE);
    }

    /** Shows what the file adds; only the step {@code confirm} adds it. */
    @POST
    @Path("import")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public Response takeIn(@BeanParam ProgrammeFileForm form) {
        try {
            var intake = taking.examine(form.content());
            if (!form.isConfirmed())
                return Response.ok(preview(intake, form.content())).build();
            var programme = taking.take(intake, person.name());
            trail.wrote("take in", "programme", programme.id());
            return Done.goTo(
                    "/programmes/" + programme.id(),
                    MessageBundles.get(ImportMessages.class).taken_in());
        } catch (Refusal refusal) {
            return Answers.invalid(new ImportPages.ProgrammeImport(form.text(), byPlace(refusal)));
        }
    }

    private ImportPages.ImportPreview preview(TakingInAProgramme.Intake intake, String text) {
        var outline = intake.file().outline();
        int minutes = outline.allModules().stream()
                .mapToInt(ProgrammeOutline.ModuleOutline::minutes)
                .sum();
        return new ImportPages.ImportPreview(
                outline.name(),
                outline.summary(),
                intake.file().from(),
                ProgrammeWords.words().extent(outline.allModules().size(), ProgrammeWords.time(minutes)),
                outline.allModules().stream()
                        .map(ProgrammeOutline.ModuleOutline::title)
                        .toList(),
                titles(intake),
                intake.kept().stream().map(Topic::title).sorted().toList(),
                text);
    }

    private static List<String> titles(TakingInAProgramme.Intake intake) {
        return intake.added().stream()
                .map(topic -> intake.texts().get(topic.key()))
                .flatMap(Stream::ofNullable)
                .map(text -> text.content().title())
                .sorted()
                .toList();
    }

    /** All of it stands at the file; a part of it is named first. */
    private static FormErrors byPlace(Refusal refusal) {
        return new FormErrors(FormErrors.of(refusal, PlainYaml.FIELD).list().stream()
                .map(error -> new FieldError(
                        PlainYaml.FIELD,
                        error.field().equals(PlainYaml.FIELD)
                                ? error.message()
                                : error.field() + ": " + error.message()))
                .toList());
    }
}
