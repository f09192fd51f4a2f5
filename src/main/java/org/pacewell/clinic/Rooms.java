package org.pacewell.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.pacewell.tenancy.Repository;

/** The rooms of the clinic. */
@ApplicationScoped
@Transactional
public class Rooms implements Repository<Room> {
    public List<Room> byName() {
        return list("order by name");
    }
}
