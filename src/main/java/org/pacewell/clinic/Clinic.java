package org.pacewell.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.pacewell.access.Issuer;
import org.pacewell.rule.StaleEdit;

/** A tenant of the platform: one clinic with its own address, people, look and time zone. */
@Entity
public class Clinic {
    /** The label of a clinic's address, which is also the key of everything it owns. */
    public static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    @Id
    private String key;

    private String name;
    private String zone;

    @Enumerated(EnumType.STRING)
    private Nation nation;

    private String issuer;

    @Column(name = "client_id")
    private String clientId = "pacewell";

    @Column(name = "shared_issuer")
    private boolean sharedIssuer;

    @Column(name = "staff_acr")
    private String staffAcr = "";

    @Column(name = "stops_clashes")
    private boolean stopsClashes;

    @Column(name = "unmarked_after_hours")
    private int unmarkedAfterHours = 24;

    @Column(name = "register_locks_after_days")
    private int registerLocksAfterDays = 7;

    @Column(name = "apologies_count")
    private boolean apologiesCount = true;

    private String colour = "#0e5f5b";
    private boolean open = true;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    private int version;

    protected Clinic() {}

    public Clinic(String key, String name, ZoneId zone, Nation nation, String issuer, Instant at) {
        this.key = key;
        this.name = name;
        this.zone = zone.getId();
        this.nation = nation;
        this.issuer = issuer;
        this.openedAt = at;
    }

    /** Takes over what may change of an open clinic: its address and its time zone never do. */
    public void take(String newName, Nation newNation, Issuer from) {
        this.name = newName;
        this.nation = newNation;
        this.issuer = from.url();
        this.sharedIssuer = from.shared();
        this.staffAcr = from.staffAcr();
    }

    /** Guards an edit that was begun on a version. @throws StaleEdit when there is a newer one */
    public void requireVersion(int seen) {
        if (seen != version) throw new StaleEdit();
    }

    public int version() {
        return version;
    }

    /** Its people sign in where those of other clinics do; their tokens must name the clinic. */
    public void shareIssuer() {
        sharedIssuer = true;
    }

    /** Asks staff for one of these strengths of a sign-in ({@code acr}, with spaces between them); nothing asks none. */
    public void askOfStaff(String acr) {
        staffAcr = acr;
    }

    /** Says whether a person's overlapping sessions stop a plan, or only are told of. */
    public void stopClashes(boolean stops) {
        stopsClashes = stops;
    }

    public boolean stopsClashes() {
        return stopsClashes;
    }

    /** Says how many hours after the end of a session an unfinished register is chased. */
    void chaseAfter(int hours) {
        unmarkedAfterHours = hours;
    }

    public Duration unmarkedAfter() {
        return Duration.ofHours(unmarkedAfterHours);
    }

    /** Says how many days after its session a complete register locks. */
    void lockAfter(int days) {
        registerLocksAfterDays = days;
    }

    public Duration registerLocksAfter() {
        return Duration.ofDays(registerLocksAfterDays);
    }

    /** Says whether sessions for which somebody sent an apology count against their attendance. */
    void countApologies(boolean count) {
        apologiesCount = count;
    }

    public boolean apologiesCount() {
        return apologiesCount;
    }

    /** Gives the clinic its own brand colour, as {@code #rrggbb}. */
    public void paint(String rgb) {
        this.colour = rgb;
    }

    /** Closes the clinic to everybody; its records stay. */
    public void close() {
        open = false;
    }

    public void reopen() {
        open = true;
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Nation nation() {
        return nation;
    }

    public String colour() {
        return colour;
    }

    public boolean isOpen() {
        return open;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Issuer issuer() {
        return new Issuer(key, issuer, clientId, version, sharedIssuer, staffAcr);
    }
}
