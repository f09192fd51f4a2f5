package org.pacewell.offline;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The page that a device keeps and shows while there is no network. It knows nobody, so nothing of anybody is kept. */
@Path("/offline")
public class OfflineResource {
    @GET
    @PermitAll
    public TemplateInstance noConnection() {
        return new WaitingPages.NoConnection();
    }
}
