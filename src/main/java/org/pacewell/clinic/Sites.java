package org.pacewell.clinic;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.pacewell.tenancy.Repository;

/** The sites of the clinic. */
@ApplicationScoped
@Transactional
public class Sites implements Repository<Site> {
    /** A page in the order of names, after the last one of the page before. */
    List<Site> page(Optional<Site> after, int most) {
        return after.map(last -> find("(name, id) > (?1, ?2) order by name, id", last.name(), last.id()))
                .orElseGet(() -> find("order by name, id"))
                .page(Page.ofSize(most))
                .list();
    }

    public List<Site> byName() {
        return list("order by name");
    }

    /** Adds a site. @throws SiteNameTaken when another has its name */
    @Override
    public Site add(Site site) {
        if (count("name", site.name()) > 0) throw new SiteNameTaken();
        persist(site);
        return site;
    }
}
