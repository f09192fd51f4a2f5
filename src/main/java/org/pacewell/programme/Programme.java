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

/** A course as it is planned once: modules in order, in stages with a rhythm each. Published, it can be given to cohorts and no longer changes. */
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

    @Column(name = "join_until")
    private @Nullable Integer joinUntil;

    @Column(name = "complete_with")
    private @Nullable Integer completeWith;

    @Column(name = "measure_points", columnDefinition = "text[]")
    private String[] measurePoints;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Stage> stages = new ArrayList<>();

    protected Programme() {}

    /** A draft from an outline whose topics are given by their keys. */
    Programme(String key, int edition, ProgrammeOutline outline, Map<String, UUID> topics) {
        this.key = key;
        this.edition = edition;
        write(outline, topics);
    }

    /** Writes a draft anew. @throws ProgrammePublished when it is a draft no longer */
    final void write(ProgrammeOutline outline, Map<String, UUID> topics) {
        if (publishedAt != null) throw new ProgrammePublished();
        this.name = outline.name();
        this.summary = outline.summary();
        this.minimumSize = outline.minimumSize();
        this.maximumSize = outline.maximumSize();
        this.weekdays = outline.weekdays().stream().map(DayOfWeek::name).toArray(String[]::new);
        this.startsAt = outline.startsAt().orElse(null);
        this.joinUntil = outline.joinUntil().orElse(null);
        this.completeWith = outline.completeWith().orElse(null);
        this.measurePoints = outline.measurePoints().stream().map(Enum::name).toArray(String[]::new);
        stages.clear();
        int before = 0;
        for (var stage : outline.stages()) {
            stages.add(new Stage(this, stages.size() + 1, before, stage, topics));
            before += stage.modules().size();
        }
    }

    /** The whole programme as one text. @param keys those of the topics that its segments name, by id */
    ProgrammeOutline outline(Map<UUID, String> keys) {
        return new ProgrammeOutline(
                name,
                summary,
                minimumSize,
                maximumSize,
                weekdays().stream().sorted().toList(),
                startsAt(),
                joinUntil(),
                completeWith(),
                measurePoints(),
                stages.stream().map(stage -> stage.outline(keys)).toList(),
                List.of());
    }

    /** The topics that its segments name. */
    Set<UUID> topics() {
        return modules().stream()
                .flatMap(module -> module.segments().stream())
                .map(Segment::topicId)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Makes the programme available to cohorts. Publishing twice changes nothing. */
    public void publish(Instant at) {
        if (modules().isEmpty()) throw new NothingToPublish();
        if (publishedAt == null) publishedAt = at;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
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

    /** The last module at which somebody may still join; with none, anybody may at any time. */
    public Optional<Integer> joinUntil() {
        return Optional.ofNullable(joinUntil);
    }

    /** How many modules somebody attends to complete it; with none, nothing is said of completion. */
    public Optional<Integer> completeWith() {
        return Optional.ofNullable(completeWith);
    }

    public List<MeasurePoint> measurePoints() {
        return Arrays.stream(measurePoints).map(MeasurePoint::valueOf).sorted().toList();
    }

    /** Takes the programme out of use: cohorts that follow it go on. @throws NotPublishedYet when it is a draft */
    void retire(Instant at) {
        if (publishedAt == null) throw new NotPublishedYet();
        if (retiredAt == null) retiredAt = at;
    }

    /** Takes the programme into use again. */
    void bringBack() {
        retiredAt = null;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    public List<Stage> stages() {
        return List.copyOf(stages);
    }

    /** The modules of all stages in order, those for one person alone among them. */
    public List<Module> modules() {
        return stages.stream().flatMap(stage -> stage.modules().stream()).toList();
    }

    /** Minutes of the whole programme, breaks included. */
    public int minutes() {
        return modules().stream().mapToInt(Module::minutes).sum();
    }
}
