package org.pacewell.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.pacewell.tenancy.Repository;

/** The sites of the clinic. */
@ApplicationScoped
@Transactional
public class Sites implements Repository<Site> {
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
