package org.pacewell.clinic;

import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.web.Form;

/** What is typed about a clinic's places and closures. A field that was not sent is an empty one. */
final class ClinicForms {
    private ClinicForms() {}

    public record SiteForm(
            @RestForm String name,
            @RestForm String address,
            @RestForm String directions) {
        public SiteForm {
            name = Objects.requireNonNullElse(name, "");
            address = Objects.requireNonNullElse(address, "");
            directions = Objects.requireNonNullElse(directions, "");
        }

        Site site() {
            var form = new Form();
            var called = form.required("name", name, 100, "Site.name");
            var where = form.optional("address", address, 300);
            var how = form.optional("directions", directions, 1000);
            form.requireNoErrors();
            return new Site(called, where, how);
        }
    }

    public record RoomForm(
            @RestForm String siteId,
            @RestForm String name,
            @RestForm String seats) {
        public RoomForm {
            siteId = Objects.requireNonNullElse(siteId, "");
            name = Objects.requireNonNullElse(name, "");
            seats = Objects.requireNonNullElse(seats, "");
        }

        Room room(Optional<Site> site) {
            var form = new Form();
            form.requireThat(site.isPresent(), "siteId", "Room.site");
            var called = form.required("name", name, 100, "Room.name");
            var places = form.number("seats", seats, 1, 500);
            form.requireNoErrors();
            return new Room(site.orElseThrow(), called, places);
        }
    }

    public record ClosureForm(
            @RestForm String firstDay,
            @RestForm String lastDay,
            @RestForm String reason,
            @RestForm String siteId,
            @RestForm String roomId) {
        public ClosureForm {
            roomId = Objects.requireNonNullElse(roomId, "");
            firstDay = Objects.requireNonNullElse(firstDay, "");
            lastDay = Objects.requireNonNullElse(lastDay, "");
            reason = Objects.requireNonNullElse(reason, "");
            siteId = Objects.requireNonNullElse(siteId, "");
        }

        Closure closure(Optional<Site> site, Optional<Room> room) {
            var form = new Form();
            form.requireThat(
                    room.isEmpty()
                            || site.isEmpty()
                            || room.get().siteId().equals(site.get().id()),
                    "roomId",
                    "Closure.room");
            var first = form.day("firstDay", firstDay);
            var last = lastDay.isBlank() ? first : form.day("lastDay", lastDay);
            var why = form.required("reason", reason, 200, "Closure.reason");
            form.requireNoErrors();
            if (last.orElseThrow().isBefore(first.orElseThrow())) {
                throw new InvalidInput(FieldError.of("lastDay", "Closure.lastDay"));
            }
            return new Closure(site.orElse(null), room.orElse(null), first.orElseThrow(), last.orElseThrow(), why);
        }
    }
}
