package org.pacewell.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/**
 * A subject that a group talks about: a guide and prompts for facilitators, a handout for participants. What it holds is
 * the draft; what was published lies in {@link TopicVersions}.
 */
@Entity
public class Topic extends Owned {
    private String key;
    private String title;

    @Enumerated(EnumType.STRING)
    private Component component;

    @Column(columnDefinition = "text[]")
    private String[] tags;

    private String summary;
    private String guide;

    @Column(columnDefinition = "text[]")
    private String[] prompts;

    private String handout;

    @Column(name = "easy_read")
    private String easyRead;

    private String exercises;
    private String relaxation;

    @Column(columnDefinition = "text[]")
    private String[] links;

    @Column(columnDefinition = "text[]")
    private String[] files;

    private String owner;
    private String reviewer;

    @Column(name = "next_review")
    private @Nullable LocalDate nextReview;

    private boolean starter;

    @Column(name = "origin_id")
    private @Nullable UUID originId;

    @Column(name = "origin_version")
    private @Nullable Integer originVersion;

    @Column(name = "origin_name")
    private String originName = "";

    private int published;
    private boolean changed = true;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    protected Topic() {}

    Topic(String key, TopicContent content, Review review) {
        this.key = key;
        write(content);
        keep(review);
    }

    /** One that came with Pacewell. */
    static Topic starter(String key, TopicContent content, Review review) {
        var topic = new Topic(key, content, review);
        topic.starter = true;
        return topic;
    }

    /** A draft of the clinic's own, begun as a copy. @param from the version that was copied, 0 for a draft */
    Topic adapted(String newKey, TopicContent content, int from, String by) {
        var copy = new Topic(newKey, content, new Review(by, "", Optional.empty()));
        copy.originId = id();
        copy.originVersion = from;
        return copy;
    }

    /** A draft that another clinic has written. @param from the name of that clinic */
    public static Topic takenIn(String key, TopicContent content, String by, String from) {
        var topic = new Topic(key, content, new Review(by, "", Optional.empty()));
        topic.originName = from;
        return topic;
    }

    /**
     * Takes over new texts as a draft, and who looks after it at once; its files stay.
     *
     * @throws TopicRetired when it is retired
     */
    void rewrite(TopicContent texts, Review review) {
        change(texts.giving(content().files()));
        keep(review);
    }

    /** Takes over what files the draft gives. @throws TopicRetired when it is retired */
    void give(FileList others) {
        change(content().giving(others.files()));
    }

    /**
     * Makes the draft the next version. Without a change there is no new version.
     *
     * @return whether there is one
     * @throws ReviewOverdue when its review is due
     */
    boolean publish(LocalDate today) {
        if (isRetired()) throw new TopicRetired();
        if (!changed) return false;
        review().requireValid(today);
        published++;
        changed = false;
        return true;
    }

    /** Takes it off what new programmes are offered. Twice changes nothing. */
    void retire(Instant at) {
        if (retiredAt == null) retiredAt = at;
    }

    void bringBack() {
        retiredAt = null;
    }

    public TopicContent content() {
        return new TopicContent(
                title,
                component,
                List.of(tags),
                summary,
                guide,
                List.of(prompts),
                handout,
                easyRead,
                exercises,
                relaxation,
                Arrays.stream(links).map(Link::of).toList(),
                files().files());
    }

    FileList files() {
        return new FileList(Arrays.stream(files).map(AttachedFile::of).toList());
    }

    public Review review() {
        return new Review(owner, reviewer, Optional.ofNullable(nextReview));
    }

    TopicState state() {
        if (isRetired()) return TopicState.RETIRED;
        if (published == 0) return TopicState.DRAFT;
        return changed ? TopicState.CHANGED : TopicState.PUBLISHED;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    boolean isStarter() {
        return starter;
    }

    /** The number of its newest version; 0 when there is none. */
    public int published() {
        return published;
    }

    /** The topic that it was adapted from. */
    Optional<UUID> originId() {
        return Optional.ofNullable(originId);
    }

    /** The name of the clinic that it came from, or nothing. */
    String originName() {
        return originName;
    }

    /** Which version of its origin it was adapted from; 0 for a draft. */
    int originVersion() {
        return originVersion == null ? 0 : originVersion;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    private void change(TopicContent content) {
        if (isRetired()) throw new TopicRetired();
        if (!content.equals(content())) changed = true;
        write(content);
    }

    private void write(TopicContent content) {
        this.title = content.title();
        this.component = content.component();
        this.tags = content.tags().toArray(String[]::new);
        this.summary = content.summary();
        this.guide = content.guide();
        this.prompts = content.prompts().toArray(String[]::new);
        this.handout = content.handout();
        this.easyRead = content.easyRead();
        this.exercises = content.exercises();
        this.relaxation = content.relaxation();
        this.links = content.links().stream().map(Link::line).toArray(String[]::new);
        this.files = content.files().stream().map(AttachedFile::line).toArray(String[]::new);
    }

    private void keep(Review review) {
        this.owner = review.owner();
        this.reviewer = review.reviewer();
        this.nextReview = review.next().orElse(null);
    }
}
