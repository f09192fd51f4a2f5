package org.pacewell.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** A subject that a group talks about: a guide and prompts for facilitators, a handout for participants. */
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
    private String reviewer;

    @Column(name = "next_review")
    private @Nullable LocalDate nextReview;

    protected Topic() {}

    public Topic(String key, TopicContent content) {
        this.key = key;
        rewrite(content);
    }

    /** Takes over new content. */
    public final void rewrite(TopicContent content) {
        this.title = content.title();
        this.component = content.component();
        this.tags = content.tags().toArray(String[]::new);
        this.summary = content.summary();
        this.guide = content.guide();
        this.prompts = content.prompts().toArray(String[]::new);
        this.handout = content.handout();
        this.reviewer = content.reviewer();
        this.nextReview = content.nextReview().orElse(null);
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
                reviewer,
                Optional.ofNullable(nextReview));
    }

    /** Tells whether the day of its next review has passed. */
    public boolean isOverdue(LocalDate today) {
        return nextReview != null && nextReview.isBefore(today);
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }
}
