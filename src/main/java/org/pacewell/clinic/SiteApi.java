package org.pacewell.clinic;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pacewell.audit.Trail;
import org.pacewell.web.Listing;
import org.pacewell.web.Paging;

/** The clinic's sites for programs. */
@Path("/api/v1/sites")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "clinic")
@Transactional
public class SiteApi {
    private final Sites sites;
    private final Rooms rooms;
    private final Trail trail;

    SiteApi(Sites sites, Rooms rooms, Trail trail) {
        this.sites = sites;
        this.rooms = rooms;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "The sites with their rooms, in the order of their names")
    public Listing<SiteJson> list(@BeanParam Paging paging) {
        var found = sites.page(paging.last(sites::find), paging.size() + 1);
        var theirs =
                rooms.of(found.stream().map(Site::id).toList()).stream().collect(Collectors.groupingBy(Room::siteId));
        trail.read("sites", null);
        return Listing.of(
                found, paging, Site::id, site -> SiteJson.of(site, theirs.getOrDefault(site.id(), List.of())));
    }
}
