package org.pacewell.programme;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pacewell.tenancy.Repository;

/** The programmes of the clinic. */
@ApplicationScoped
@Transactional
public class Programmes implements Repository<Programme> {
    private final Topics topics;

    Programmes(Topics topics) {
        this.topics = topics;
    }

    public List<Programme> byName() {
        return list("order by lower(name), edition");
    }

    /** A page in the order of names, after the last one of the page before. */
    List<Programme> page(Optional<Programme> after, int most) {
        var order = " order by lower(name), edition, id";
        return after.map(last -> find(
                        "(lower(name), edition, id) > (lower(?1), ?2, ?3)" + order,
                        last.name(),
                        last.edition(),
                        last.id()))
                .orElseGet(() -> find(order.strip()))
                .page(Page.ofSize(most))
                .list();
    }

    public List<Programme> published() {
        return list("publishedAt is not null order by lower(name), edition");
    }

    /** Writes a draft from an outline. @throws InvalidInput when a part of it breaks a rule */
    public Programme draft(ProgrammeOutline outline) {
        var known = topics.current().stream().collect(Collectors.toMap(Topic::key, Topic::id));
        outline.requireValid(known.keySet());
        return add(new Programme(freeKey(outline.name()), 1, outline, known));
    }

    private String freeKey(String name) {
        var plain = Keys.of(name);
        var key = plain;
        for (int n = 2; count("key", key) > 0; n++) key = plain + "-" + n;
        return key;
    }
}
