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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacewell.person.Discipline;
import org.pacewell.programme.ProgrammeOutline.ModuleOutline;
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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stage_id")
    private Stage stage;

    private int number;
    private String title;
    private String about;
    private String bring;

    @Column(name = "home_practice")
    private String homePractice;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private boolean essential;

    @Column(columnDefinition = "text[]")
    private String[] disciplines;

    @Column(name = "after_amount")
    private @Nullable Integer afterAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "after_unit")
    private Offset.@Nullable Unit afterUnit;

    @OneToMany(mappedBy = "module", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Segment> segments = new ArrayList<>();

    protected Module() {}

    Module(Programme programme, Stage stage, int number, ModuleOutline outline, Map<String, UUID> topics) {
        this.programme = programme;
        this.stage = stage;
        this.number = number;
        this.title = outline.title();
        this.about = outline.about();
        this.bring = outline.bring();
        this.homePractice = outline.homePractice();
        this.minutes = outline.minutes();
        this.mode = outline.mode();
        this.essential = outline.essential();
        this.disciplines = outline.disciplines().stream().map(Discipline::name).toArray(String[]::new);
        this.afterAmount = outline.after().map(Offset::amount).orElse(null);
        this.afterUnit = outline.after().map(Offset::unit).orElse(null);
        for (var segment : outline.segments()) segments.add(new Segment(this, segments.size() + 1, segment, topics));
    }

    ModuleOutline outline(Map<UUID, String> keys) {
        return new ModuleOutline(
                title,
                about,
                bring,
                homePractice,
                minutes,
                mode,
                essential,
                disciplines().stream().sorted().toList(),
                after(),
                segments.stream().map(segment -> segment.outline(keys)).toList());
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

    public Mode mode() {
        return mode;
    }

    /** Whether nobody completes the programme without it. */
    public boolean isEssential() {
        return essential;
    }

    /** The professions that it needs in the room. */
    public Set<Discipline> disciplines() {
        return Arrays.stream(disciplines).map(Discipline::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** For a review: how long after the last session of the stage before. */
    public Optional<Offset> after() {
        if (afterAmount == null || afterUnit == null) return Optional.empty();
        return Optional.of(new Offset(afterAmount, afterUnit));
    }

    public Stage stage() {
        return stage;
    }

    /** Whether each person has an appointment of their own for it. */
    public boolean isOneToOne() {
        return stage.rhythm() == Rhythm.ONE_TO_ONE;
    }

    public List<Segment> segments() {
        return List.copyOf(segments);
    }
}
