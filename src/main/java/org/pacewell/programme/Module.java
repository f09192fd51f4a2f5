package org.pacewell.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pacewell.rule.Ids;
import org.pacewell.tenancy.Walled;

/** One planned session of a programme, in timed segments. */
@Entity
public class Module extends Walled {
    @Id
    private UUID id = Ids.next();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    private int number;
    private String title;
    private String about;
    private String bring;

    @Column(name = "home_practice")
    private String homePractice;

    private int minutes;

    @OneToMany(mappedBy = "module", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Segment> segments = new ArrayList<>();

    protected Module() {}

    Module(Programme programme, int number, ProgrammeOutline.ModuleOutline outline, Map<String, UUID> topics) {
        this.programme = programme;
        this.number = number;
        this.title = outline.title();
        this.about = outline.about();
        this.bring = outline.bring();
        this.homePractice = outline.homePractice();
        this.minutes = outline.minutes();
        for (var segment : outline.segments()) segments.add(new Segment(this, segments.size() + 1, segment, topics));
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String about() {
        return about;
    }

    public String bring() {
        return bring;
    }

    public String homePractice() {
        return homePractice;
    }

    public int minutes() {
        return minutes;
    }

    public List<Segment> segments() {
        return List.copyOf(segments);
    }
}
