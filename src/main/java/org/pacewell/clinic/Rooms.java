package org.pacewell.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pacewell.tenancy.Repository;

/** The rooms of the clinic. */
@ApplicationScoped
@Transactional
public class Rooms implements Repository<Room> {
    List<Room> of(Collection<UUID> sites) {
        return sites.isEmpty() ? List.of() : list("siteId in ?1 order by name, id", sites);
    }

    public List<Room> byName() {
        return list("order by name");
    }

    /** Adds a room. @throws RoomNameTaken when another of its site has its name */
    @Override
    public Room add(Room room) {
        if (count("siteId = ?1 and name = ?2", room.siteId(), room.name()) > 0) throw new RoomNameTaken();
        persist(room);
        return room;
    }
}
