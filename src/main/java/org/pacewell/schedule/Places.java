package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacewell.clinic.Room;
import org.pacewell.clinic.Rooms;
import org.pacewell.clinic.Site;
import org.pacewell.clinic.Sites;
import org.pacewell.tenancy.Owned;
import org.pacewell.web.Option;

/** Where sessions take place, in words: "Riverside Centre, Room 2". */
@ApplicationScoped
public class Places {
    /** The sites and rooms of the clinic as read once. */
    public record Known(Map<UUID, Site> sites, Map<UUID, Room> rooms) {
        public String of(Session session) {
            return of(session.siteId(), session.roomId());
        }

        public String of(Optional<UUID> siteId, Optional<UUID> roomId) {
            var site = siteId.map(sites::get).map(Site::name);
            var room = roomId.map(rooms::get).map(Room::name);
            if (site.isEmpty()) return room.orElse("");
            return room.map(name -> site.get() + ", " + name).orElse(site.get());
        }

        public String room(Session session) {
            return session.roomId().map(rooms::get).map(Room::name).orElseGet(() -> of(session));
        }

        public Optional<Site> site(Session session) {
            return session.siteId().map(sites::get);
        }
    }

    private final Sites sites;
    private final Rooms rooms;

    Places(Sites sites, Rooms rooms) {
        this.sites = sites;
        this.rooms = rooms;
    }

    /** The rooms as choices; of one site, if there is one. */
    public List<Option> options(Known known, Optional<UUID> site) {
        return known.rooms().values().stream()
                .filter(room -> site.isEmpty() || site.get().equals(room.siteId()))
                .map(room -> Option.of(room.id(), known.of(Optional.of(room.siteId()), Optional.of(room.id()))))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    public Known known() {
        return new Known(byId(sites.byName()), byId(rooms.byName()));
    }

    private static <T extends Owned> Map<UUID, T> byId(List<T> things) {
        return things.stream().collect(Collectors.toMap(Owned::id, Function.identity()));
    }
}
