package org.pacewell.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.StaleEdit;

/** Versions as entity tags: what a program read, and sends back with its edit (RFC 9110, If-Match). */
public final class EntityTags {
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?([0-9]{1,9})\"?");

    private EntityTags() {}

    public static EntityTag of(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** The version that an edit was begun on. @throws VersionMissing without the header */
    public static int required(@Nullable String ifMatch) {
        return seen(ifMatch).orElseThrow(VersionMissing::new);
    }

    /** The version that an edit was begun on, when the program says it. @throws StaleEdit for a tag that is not ours */
    public static OptionalInt seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) return OptionalInt.empty();
        var version = VERSION.matcher(ifMatch.strip());
        if (!version.matches()) throw new StaleEdit();
        return OptionalInt.of(Integer.parseInt(version.group(1)));
    }
}
