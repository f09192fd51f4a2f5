package org.pacewell.feed;

import static org.pacewell.access.Role.PARTICIPANT;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.pacewell.access.SignedIn;
import org.pacewell.rule.InvalidInput;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** A participant makes, changes, replaces and stops the address of their own calendar. */
@Path("/my-calendar")
@Transactional
public class CalendarAddressResource {
    private static final String HERE = "/my-calendar";

    private final CalendarAddresses addresses;
    private final FeedViews views;
    private final SignedIn person;
    private final Clock clock;

    CalendarAddressResource(CalendarAddresses addresses, FeedViews views, SignedIn person, Clock clock) {
        this.addresses = addresses;
        this.views = views;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    public TemplateInstance view() {
        var address = addresses.of(me());
        var form = address.map(CalendarAddress::wish).map(CalendarAddressForm::of);
        return views.page(address, form.orElse(CalendarAddressForm.EMPTY), FormErrors.NONE);
    }

    /** Makes an address, which is shown in this answer and never again; where there is one, changes what it says. */
    @POST
    @RolesAllowed(PARTICIPANT)
    public Response save(@BeanParam CalendarAddressForm form, @Context UriInfo here) {
        var address = addresses.of(me());
        try {
            var wish = form.wish();
            if (address.isEmpty()) return made(wish, here);
            addresses.say(address.get(), wish);
            return Done.goTo(HERE, FeedViews.words().saved());
        } catch (InvalidInput wrong) {
            return Answers.invalid(views.page(address, form, FormErrors.of(wrong, "wording")));
        }
    }

    @GET
    @Path("replacement")
    @RolesAllowed(PARTICIPANT)
    public TemplateInstance askToReplace() {
        return new FeedPages.CalendarAddressReplacement();
    }

    /** Another address in place of the one in force, which opens nothing from now on. */
    @POST
    @Path("replacement")
    @RolesAllowed(PARTICIPANT)
    public Response replace(@Context UriInfo here) {
        return addresses.of(me()).map(address -> made(address.wish(), here)).orElseGet(() -> Done.goTo(HERE));
    }

    @GET
    @Path("end")
    @RolesAllowed(PARTICIPANT)
    public TemplateInstance askToStop() {
        return new FeedPages.CalendarAddressEnd();
    }

    @POST
    @Path("end")
    @RolesAllowed(PARTICIPANT)
    public Response stop() {
        addresses.end(me(), clock.instant());
        return Done.goTo(HERE, FeedViews.words().stopped());
    }

    private Response made(CalendarWish wish, UriInfo here) {
        var key = addresses.make(me(), wish, clock.instant());
        return Response.ok(FeedViews.made(key, here.getBaseUri())).build();
    }

    private UUID me() {
        return person.participantId();
    }
}
