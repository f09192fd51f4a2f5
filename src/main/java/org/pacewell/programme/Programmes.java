package org.pacewell.programme;

import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.programme.ProgrammeSearch.Show;
import org.pacewell.rule.Keys;
import org.pacewell.rule.NotFound;
import org.pacewell.tenancy.Repository;
import org.pacewell.topic.Topic;
import org.pacewell.topic.TopicKeys;

/** The programmes of the clinic, each in its editions. */
@ApplicationScoped
@Transactional
public class Programmes implements Repository<Programme> {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String IN_ORDER = " order by lower(p.name), p.edition, p.id";
    private static final String FOUND = "select p from Programme p where %s"
            + " and (:words = '' or locate(:words, lower(p.name)) > 0)"
            + " and (:first = true or lower(p.name) > :name or (lower(p.name) = :name and"
            + " (p.edition > :edition or (p.edition = :edition and p.id > :last))))" + IN_ORDER;

    private final TopicKeys topics;

    Programmes(TopicKeys topics) {
        this.topics = topics;
    }

    /** A page of what is looked for in the order of names, after the last one of the page before. */
    List<Programme> page(ProgrammeSearch search, Optional<Programme> after, int most) {
        var values = Parameters.with("words", search.words().toLowerCase(Locale.UK))
                .and("first", after.isEmpty())
                .and(
                        "name",
                        after.map(last -> last.name().toLowerCase(Locale.UK)).orElse(""))
                .and("edition", after.map(Programme::edition).orElse(0))
                .and("last", after.map(Programme::id).orElse(NOBODY));
        return find(FOUND.formatted(search.show().condition()), values)
                .page(Page.ofSize(most))
                .list();
    }

    /** Those that new cohorts are offered: the newest published edition of each that is not retired. */
    public List<Programme> offered() {
        return list("select p from Programme p where " + Show.CURRENT.condition() + IN_ORDER);
    }

    /** Every edition of a programme, the newest first. */
    List<Programme> editions(String key) {
        return list("key = ?1 order by edition desc", key);
    }

    /** The newest edition that was published. */
    public Optional<Programme> newest(String key) {
        return find("key = ?1 and publishedAt is not null order by edition desc", key)
                .firstResultOptional();
    }

    /** A module of any edition. @throws NotFound when this clinic has none such */
    public Module requireModule(UUID id) {
        return getEntityManager()
                .createQuery("select m from Module m where m.id = :id", Module.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** How many modules each of these has. */
    Map<UUID, Integer> sizes(Collection<UUID> programmes) {
        var sizes = new HashMap<UUID, Integer>();
        if (programmes.isEmpty()) return sizes;
        getEntityManager()
                .createQuery(
                        "select m.programme.id, count(m) from Module m where m.programme.id in :programmes"
                                + " group by m.programme.id",
                        Object[].class)
                .setParameter("programmes", programmes)
                .getResultList()
                .forEach(row -> sizes.put((UUID) row[0], ((Long) row[1]).intValue()));
        return sizes;
    }

    /** Writes a draft from an outline. @throws org.pacewell.rule.InvalidInput when a part of it breaks a rule */
    public Programme draft(ProgrammeOutline outline) {
        return draft(outline, List.of());
    }

    /** The same with topics that it may name though they are retired. */
    Programme draft(ProgrammeOutline outline, List<Topic> others) {
        var known = topics.with(others.stream().map(Topic::id).toList());
        outline.requireValid(known.keySet());
        return add(new Programme(freeKey(outline.name()), 1, outline, known));
    }

    /** The whole programme as one text, which names topics by their keys. */
    ProgrammeOutline outline(Programme programme) {
        return programme.outline(topics.named(programme.topics()));
    }

    /**
     * Writes a draft anew; a topic that it names already may be retired by now. Its version counts on, whichever part
     * was changed.
     */
    void rewrite(Programme programme, ProgrammeOutline outline) {
        var known = topics.with(programme.topics());
        outline.requireValid(known.keySet());
        programme.write(outline, known);
        getEntityManager().lock(programme, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }

    /** Begins the next edition as a draft. @throws DraftUnderWay when there is one already */
    Programme next(Programme programme) {
        if (!programme.isPublished()) throw new NotPublishedYet();
        var newest = editions(programme.key()).getFirst();
        if (!newest.isPublished()) throw new DraftUnderWay();
        return add(new Programme(
                programme.key(), newest.edition() + 1, outline(programme), topics.with(programme.topics())));
    }

    private String freeKey(String name) {
        var plain = Keys.of(name);
        var key = plain;
        for (int n = 2; count("key", key) > 0; n++) key = plain + "-" + n;
        return key;
    }
}
