package org.pacewell.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.pacewell.tenancy.Tenancy;

/** Seals the trail of the clinic in stretches of time, and verifies it from its beginning. */
@ApplicationScoped
@Transactional
public class TrailSeals {
    /** Longer than any transaction may last, so that no row appears in a stretch that is sealed. */
    static final Duration SETTLED_AFTER = Duration.ofSeconds(90);

    /** What a verification found: rows that were edited, and stretches in which rows are missing or were added. */
    public record Finding(int entries, int edited, int brokenSeals) {
        public boolean isGenuine() {
            return edited == 0 && brokenSeals == 0;
        }
    }

    private static final Logger LOG = Logger.getLogger(TrailSeals.class);

    private final EntityManager entities;
    private final TrailKey key;

    TrailSeals(EntityManager entities, TrailKey key) {
        this.entities = entities;
        this.key = key;
    }

    /** Seals what has settled by now; says how many rows that were. The log keeps each seal, outside the database. */
    public int seal(Instant now) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('trail ' || app_tenant(), 0))")
                .getSingleResult();
        var last = last();
        var upto = now.minus(SETTLED_AFTER).truncatedTo(ChronoUnit.MICROS);
        var macs = macsBetween(last.map(TrailSeal::upto).orElse(Instant.EPOCH), upto);
        if (macs.isEmpty()) return 0;
        int number = last.map(TrailSeal::number).orElse(0) + 1;
        var chain = chain(last, number, upto, macs);
        entities.persist(new TrailSeal(number, upto, macs.size(), chain));
        LOG.infof(
                "Trail of %s, seal %d: %s",
                Tenancy.current(), number, HexFormat.of().formatHex(chain));
        return macs.size();
    }

    /** Reads the whole trail again. */
    public Finding verify() {
        int edited = 0;
        int broken = 0;
        int count = 0;
        Optional<TrailSeal> before = Optional.empty();
        for (var seal : seals()) {
            var entries = between(before.map(TrailSeal::upto).orElse(Instant.EPOCH), seal.upto());
            count += entries.size();
            edited += countEdited(entries);
            if (!follows(before, seal)
                    || !Arrays.equals(seal.chain(), chain(before, seal.number(), seal.upto(), macs(entries)))) {
                broken++;
            }
            before = Optional.of(seal);
            entities.clear();
        }
        var unsealed = between(before.map(TrailSeal::upto).orElse(Instant.EPOCH), Instant.MAX);
        return new Finding(count + unsealed.size(), edited + countEdited(unsealed), broken);
    }

    private static boolean follows(Optional<TrailSeal> before, TrailSeal seal) {
        return seal.number() == before.map(TrailSeal::number).orElse(0) + 1;
    }

    private int countEdited(List<TrailEntry> entries) {
        return (int) entries.stream().filter(entry -> !entry.isGenuine(key)).count();
    }

    private byte[] chain(Optional<TrailSeal> before, int number, Instant upto, List<byte[]> macs) {
        var head = (number + " " + upto + " " + macs.size()).getBytes(StandardCharsets.UTF_8);
        var parts = Stream.concat(Stream.of(before.map(TrailSeal::chain).orElse(new byte[0]), head), macs.stream());
        return key.mac(parts.toArray(byte[][]::new));
    }

    private Optional<TrailSeal> last() {
        return entities.createQuery("from TrailSeal order by number desc", TrailSeal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<TrailSeal> seals() {
        return entities.createQuery("from TrailSeal order by number", TrailSeal.class)
                .getResultList();
    }

    private static List<byte[]> macs(List<TrailEntry> entries) {
        return entries.stream().map(TrailEntry::mac).toList();
    }

    /** All that a seal needs of the rows: a busy minute has tens of thousands. */
    private List<byte[]> macsBetween(Instant from, Instant until) {
        return entities.createQuery(
                        "select e.mac from TrailEntry e where e.at >= :from and e.at < :until order by e.at, e.id",
                        byte[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    private List<TrailEntry> between(Instant from, Instant to) {
        var until = to.equals(Instant.MAX) ? Instant.parse("9999-01-01T00:00:00Z") : to;
        return entities.createQuery(
                        "from TrailEntry where at >= :from and at < :until order by at, id", TrailEntry.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
