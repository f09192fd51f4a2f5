package org.pacewell.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The answers that pages share. */
public final class Answers {
    private Answers() {}

    /** A form that came back with errors beside its fields and everything that was typed; nothing is saved. */
    public static Response invalid(TemplateInstance page) {
        if (QuarkusTransaction.isActive()) QuarkusTransaction.setRollbackOnly();
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
    }
}
