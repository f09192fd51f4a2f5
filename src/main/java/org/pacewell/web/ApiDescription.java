package org.pacewell.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Finishes the description of the API: the addresses of programs only, and what every one of them has in common. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {
    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "The body is no JSON, or has a field that does not exist",
            "401", "No bearer token of this clinic's sign-in, or none that is still valid",
            "403", "Not part of the person's role",
            "404", "Nothing of that kind is within the person's reach",
            "409", "Not possible as things stand",
            "412", "If-Match names an older version",
            "422", "A value breaks a rule of its field; or the Idempotency-Key was used for another request",
            "428", "The If-Match header is missing");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        List.copyOf(api.getPaths().getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith("/api/v1/"))
                .forEach(api.getPaths()::removePathItem);
        if (api.getComponents() == null) api.setComponents(OASFactory.createComponents());
        api.getComponents()
                .addSchema(PROBLEM, problem())
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token of the clinic's own sign-in"));
        PROBLEMS.forEach((status, description) -> api.getComponents()
                .addResponse(
                        "problem" + status,
                        OASFactory.createAPIResponse()
                                .description(description)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/" + PROBLEM))))));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BEARER));
        api.getPaths().getPathItems().values().forEach(ApiDescription::finish);
    }

    private static void finish(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            problemsOf(method, operation)
                    .forEach(status -> operation
                            .getResponses()
                            .addAPIResponse(
                                    status,
                                    OASFactory.createAPIResponse().ref("#/components/responses/problem" + status)));
            if (isWrite(method)) operation.addParameter(idempotencyKey());
        });
    }

    private static List<String> problemsOf(HttpMethod method, Operation operation) {
        if (!isWrite(method)) return List.of("401", "403", "404");
        var needsVersion = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> "If-Match".equals(p.getName()));
        return needsVersion
                ? List.of("400", "401", "403", "404", "409", "412", "422", "428")
                : List.of("400", "401", "403", "404", "409", "422");
    }

    private static boolean isWrite(HttpMethod method) {
        return method != HttpMethod.GET && method != HttpMethod.HEAD;
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .in(In.HEADER)
                .name("Idempotency-Key")
                .description("Sent again under the same key, the write has one effect and one answer")
                .schema(text());
    }

    private static Schema problem() {
        var fields = new LinkedHashMap<String, Schema>();
        fields.put("type", text().description("about:blank, or the name of the refusal"));
        fields.put("title", text());
        fields.put("status", OASFactory.createSchema().addType(SchemaType.INTEGER));
        fields.put("detail", text().description("A sentence for people"));
        fields.put("reference", text().description("Finds the request in the log and the trail"));
        fields.put(
                "errors",
                OASFactory.createSchema()
                        .addType(SchemaType.ARRAY)
                        .items(OASFactory.createSchema()
                                .addType(SchemaType.OBJECT)
                                .addProperty("field", text().description("As modules[2].minutes"))
                                .addProperty("message", text())));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("An error (RFC 9457)")
                .properties(fields);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
