package org.pacewell.programme;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.tenancy.Repository;

/** The topic library of the clinic. */
@ApplicationScoped
@Transactional
public class Topics implements Repository<Topic> {
    public List<Topic> byTitle() {
        return list("order by lower(title), id");
    }

    /** Those whose title, summary or tags hold what was typed. */
    public List<Topic> matching(String typed) {
        var words = typed.strip().toLowerCase(Locale.UK);
        return byTitle().stream()
                .filter(topic -> topic.content().mentions(words))
                .toList();
    }

    /** Adds a new topic under a key made from its title. */
    public Topic write(TopicContent content) {
        return add(new Topic(freeKey(content.title()), content));
    }

    /** A page in the order of titles, after the last one of the page before. */
    List<Topic> page(Optional<Topic> after, int most) {
        var order = " order by lower(title), id";
        return after.map(last -> find("(lower(title), id) > (lower(?1), ?2)" + order, last.title(), last.id()))
                .orElseGet(() -> find(order.strip()))
                .page(Page.ofSize(most))
                .list();
    }

    public List<Topic> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** A key for a new topic that no other topic of the clinic has. */
    String freeKey(String title) {
        var plain = Keys.of(title);
        var key = plain;
        for (int n = 2; count("key", key) > 0; n++) key = plain + "-" + n;
        return key;
    }
}
