package org.pacewell.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.programme.ProgrammeOutline.StageOutline;
import org.pacewell.rule.Ids;
import org.pacewell.tenancy.Walled;

/** A part of a programme with one rhythm. */
@Entity
public class Stage extends Walled {
    @Id
    private UUID id = Ids.next();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    private int number;
    private String name;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private int every;

    @Column(name = "wait_weeks")
    private int waitWeeks;

    @Column(columnDefinition = "text[]")
    private String[] weekdays;

    @Column(columnDefinition = "time[]")
    private LocalTime[] times;

    @OneToMany(mappedBy = "stage", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Module> modules = new ArrayList<>();

    protected Stage() {}

    /** @param before how many modules the stages before it have */
    Stage(Programme programme, int number, int before, StageOutline outline, Map<String, UUID> topics) {
        this.programme = programme;
        this.number = number;
        this.name = outline.name();
        this.rhythm = outline.rhythm();
        this.every = outline.every();
        this.waitWeeks = outline.waitWeeks();
        this.weekdays = outline.weekdays().stream().map(DayOfWeek::name).toArray(String[]::new);
        this.times = outline.times().toArray(LocalTime[]::new);
        for (var module : outline.modules()) {
            modules.add(new Module(programme, this, before + modules.size() + 1, module, topics));
        }
    }

    StageOutline outline(Map<UUID, String> keys) {
        return new StageOutline(
                name,
                rhythm,
                every,
                waitWeeks,
                weekdays().stream().sorted().toList(),
                times(),
                modules.stream().map(module -> module.outline(keys)).toList());
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    /** What the stage is called, or nothing. */
    public String name() {
        return name;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    /** Every so many weeks or months. */
    public int every() {
        return every;
    }

    /** Whole weeks without a session between the stage before and this one. */
    public int waitWeeks() {
        return waitWeeks;
    }

    /** Its own weekdays; with none it keeps those that its cohort has. */
    public Set<DayOfWeek> weekdays() {
        return Arrays.stream(weekdays).map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** When its sessions start, several when a day holds several; with none they start when its cohort's do. */
    public List<LocalTime> times() {
        return Arrays.stream(times).sorted().toList();
    }

    public List<Module> modules() {
        return List.copyOf(modules);
    }
}
