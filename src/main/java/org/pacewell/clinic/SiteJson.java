package org.pacewell.clinic;

import java.util.List;
import java.util.UUID;

/** A site with its rooms as programs read it. */
record SiteJson(UUID id, String name, String address, String directions, List<RoomJson> rooms) {
    record RoomJson(UUID id, String name, int seats) {}

    static SiteJson of(Site site, List<Room> rooms) {
        return new SiteJson(
                site.id(),
                site.name(),
                site.address(),
                site.directions(),
                rooms.stream()
                        .map(room -> new RoomJson(room.id(), room.name(), room.seats()))
                        .toList());
    }
}
