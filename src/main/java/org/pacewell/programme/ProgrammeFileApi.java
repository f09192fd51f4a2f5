package org.pacewell.programme;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.topic.Topic;
import org.pacewell.web.Form;

/** Programmes as files that go from clinic to clinic, for programs. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
@Transactional
public class ProgrammeFileApi {
    private final Programmes programmes;
    private final GivingAProgramme giving;
    private final TakingInAProgramme taking;
    private final ProgrammeAnswers answers;
    private final SignedIn person;
    private final Trail trail;

    ProgrammeFileApi(
            Programmes programmes,
            GivingAProgramme giving,
            TakingInAProgramme taking,
            ProgrammeAnswers answers,
            SignedIn person,
            Trail trail) {
        this.programmes = programmes;
        this.giving = giving;
        this.taking = taking;
        this.answers = answers;
        this.person = person;
        this.trail = trail;
    }

    /** A whole programme as YAML. */
    record FileJson(
            @Schema(description = "A name for the file") String name, String file) {}

    record ImportBody(
            @Schema(description = "The YAML of a programme file") @Nullable
            String file,

            @Nullable Boolean dryRun) {}

    /** What a file would add. */
    record IntakeJson(String name, int modules, List<String> topicsAdded, List<String> topicsKept) {}

    @GET
    @Path("{id}/file")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "A programme with the texts of its topics, as a file for another clinic")
    public FileJson file(@RestPath String id) {
        var programme = programmes.require(Ids.parse(id));
        trail.read("programme", programme.id());
        return new FileJson(programme.key() + ".yaml", giving.file(programme));
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    @Operation(
            summary = "Takes in a programme file as a draft, with topics that are missing here; a dry run says which")
    @APIResponseSchema(value = ProgrammeJson.class, responseCode = "201")
    public Response takeIn(ImportBody body) {
        var intake = taking.examine(Form.text(body.file()));
        if (Boolean.TRUE.equals(body.dryRun())) {
            return Response.ok(answer(intake)).build();
        }
        var programme = taking.take(intake, person.name());
        programmes.flush();
        trail.wrote("take in", "programme", programme.id());
        return answers.created(programme);
    }

    private static IntakeJson answer(TakingInAProgramme.Intake intake) {
        return new IntakeJson(
                intake.file().outline().name(),
                intake.file().outline().allModules().size(),
                intake.added().stream().map(ProgrammeFile.FileTopic::key).toList(),
                intake.kept().stream().map(Topic::key).toList());
    }
}
