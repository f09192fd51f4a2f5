package org.pacewell.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.person.Discipline;
import org.pacewell.rule.Ids;
import org.pacewell.tenancy.Walled;
import org.pacewell.topic.Component;

/** A timed part of a module. */
@Entity
public class Segment extends Walled {
    @Id
    private UUID id = Ids.next();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "module_id")
    private Module module;

    private int number;
    private String title;

    @Enumerated(EnumType.STRING)
    private Component component;

    private int minutes;

    @Column(name = "topic_id")
    private @Nullable UUID topicId;

    private String note;

    @Enumerated(EnumType.STRING)
    private @Nullable Discipline lead;

    private String materials;

    protected Segment() {}

    Segment(Module module, int number, ProgrammeOutline.SegmentOutline outline, Map<String, UUID> topics) {
        this.module = module;
        this.number = number;
        this.title = outline.title();
        this.component = Objects.requireNonNull(outline.component());
        this.minutes = outline.minutes();
        this.topicId = outline.topic().map(topics::get).orElse(null);
        this.note = outline.note();
        this.lead = outline.lead().orElse(null);
        this.materials = outline.materials();
    }

    ProgrammeOutline.SegmentOutline outline(Map<UUID, String> keys) {
        return new ProgrammeOutline.SegmentOutline(
                title, component, minutes, topicId().map(keys::get), lead(), materials, note);
    }

    public String title() {
        return title;
    }

    public Component component() {
        return component;
    }

    public int minutes() {
        return minutes;
    }

    public Optional<UUID> topicId() {
        return Optional.ofNullable(topicId);
    }

    public String note() {
        return note;
    }

    /** The profession that leads it. */
    public Optional<Discipline> lead() {
        return Optional.ofNullable(lead);
    }

    public String materials() {
        return materials;
    }
}
