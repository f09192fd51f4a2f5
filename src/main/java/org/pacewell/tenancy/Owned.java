package org.pacewell.tenancy;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.pacewell.rule.Ids;
import org.pacewell.rule.StaleEdit;

/** What a clinic owns: the clinic and a version come with it and are nobody's to set. */
@MappedSuperclass
public abstract class Owned extends Walled {
    @Id
    private UUID id;

    @Version
    private int version;

    protected Owned() {
        this(Ids.next(), 0);
    }

    /** A thing as it was read. */
    protected Owned(UUID id, int version) {
        this.id = id;
        this.version = version;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Guards an edit that was begun on a version. @throws StaleEdit when there is a newer one */
    public void requireVersion(int seen) {
        if (seen != version) throw new StaleEdit();
    }
}
