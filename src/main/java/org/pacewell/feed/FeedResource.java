package org.pacewell.feed;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.rule.Digests;
import org.pacewell.rule.Refusal;

/**
 * A participant's own calendar for their telephone. Nobody signs in: the key in the address is all that is asked, and
 * whatever opens nothing gets one and the same answer.
 */
@Path("/calendar/{token}.ics")
@Transactional
public class FeedResource {
    private static final String READER = "Calendar address";

    private final CalendarAddresses addresses;
    private final OwnEvents events;
    private final FeedRate rate;
    private final OpenClinics clinics;
    private final Trail trail;
    private final RoutingContext request;
    private final Clock clock;

    FeedResource(
            CalendarAddresses addresses,
            OwnEvents events,
            FeedRate rate,
            OpenClinics clinics,
            Trail trail,
            RoutingContext request,
            Clock clock) {
        this.addresses = addresses;
        this.events = events;
        this.rate = rate;
        this.clinics = clinics;
        this.trail = trail;
        this.request = request;
        this.clock = clock;
    }

    /** What the reader has already is not handed over once more, and then there is nothing to tell the trail. */
    @GET
    @PermitAll
    @Produces("text/calendar;charset=utf-8")
    public Response read(@RestPath String token, @Context Request asked) {
        var address = CalendarKey.of(token).flatMap(addresses::behind).orElseThrow(this::missed);
        var file = file(address);
        var tag = new EntityTag(Digests.brief(file));
        Response.@Nullable ResponseBuilder unchanged = asked.evaluatePreconditions(tag);
        if (unchanged != null) return unchanged.tag(tag).cacheControl(ownOnly()).build();
        trail.readThrough(READER, address.participantId(), "schedule", address.id());
        return Response.ok(file).tag(tag).cacheControl(ownOnly()).build();
    }

    private String file(CalendarAddress address) {
        var wish = address.wish();
        var mine = events.of(address.participantId(), address.madeAt(), clock.instant());
        return new CalendarFile(address.participantId(), wish.wording().label(), wish.withPlace())
                .of(mine, clinics.current().zone(), address.madeAt());
    }

    private Refusal missed() {
        return rate.missed(request.request().remoteAddress().hostAddress(), clock.instant());
    }

    private static CacheControl ownOnly() {
        var cache = new CacheControl();
        cache.setPrivate(true);
        cache.setNoCache(true);
        cache.setNoTransform(false);
        return cache;
    }
}
