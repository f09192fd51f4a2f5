package org.pacewell.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** A course as it is planned once: modules in order. Published, it can be given to cohorts and no longer changes. */
@Entity
public class Programme extends Owned {
    private String key;
    private int edition = 1;
    private String name;
    private String summary;

    @Column(name = "minimum_size")
    private int minimumSize;

    @Column(name = "maximum_size")
    private int maximumSize;

    @Column(columnDefinition = "text[]")
    private String[] weekdays;

    @Column(name = "starts_at")
    private @Nullable LocalTime startsAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Module> modules = new ArrayList<>();

    protected Programme() {}

    /** A draft from an outline whose topics are given by their keys. */
    Programme(String key, ProgrammeOutline outline, Map<String, UUID> topics) {
        this.key = key;
        this.name = outline.name();
        this.summary = outline.summary();
        this.minimumSize = outline.minimumSize();
        this.maximumSize = outline.maximumSize();
        this.weekdays = outline.weekdays().stream().map(DayOfWeek::name).toArray(String[]::new);
        this.startsAt = outline.startsAt().orElse(null);
        for (var module : outline.modules()) modules.add(new Module(this, modules.size() + 1, module, topics));
    }

    /** Makes the programme available to cohorts. Publishing twice changes nothing. */
    public void publish(Instant at) {
        if (modules.isEmpty()) throw new NothingToPublish();
        if (publishedAt == null) publishedAt = at;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public String name() {
        return name;
    }

    public String key() {
        return key;
    }

    public int edition() {
        return edition;
    }

    public String summary() {
        return summary;
    }

    public int minimumSize() {
        return minimumSize;
    }

    public int maximumSize() {
        return maximumSize;
    }

    /** The weekdays that its author suggests. */
    public Set<DayOfWeek> weekdays() {
        return Arrays.stream(weekdays).map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<LocalTime> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    public List<Module> modules() {
        return List.copyOf(modules);
    }

    /** Minutes of the whole programme, breaks included. */
    public int minutes() {
        return modules.stream().mapToInt(Module::minutes).sum();
    }
}
