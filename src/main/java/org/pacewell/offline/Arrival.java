package org.pacewell.offline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a mark that a device sent. */
enum Arrival {
    /** It was in force when it arrived. */
    TAKEN,
    /** The register said so already. */
    SAME,
    /** The same device says something newer of the same person. */
    OVERTAKEN,
    /** It differs from what somebody else saved, or its register is locked: a person decides. */
    HELD,
    /** A person decided for it. */
    USED,
    /** A person decided for what stood there. */
    LEFT;

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
