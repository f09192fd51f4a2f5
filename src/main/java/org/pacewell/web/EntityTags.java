package org.pacewell.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.Digests;
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

    /**
     * An answer that is worked out of many records, and that nobody edits: its tag tells what stands in it, and whoever
     * has it already does not get it again.
     */
    public static <T extends Record> RestResponse<T> derived(T json, Request asked) {
        var tag = new EntityTag(Digests.brief(json.toString()));
        var answer = asked.evaluatePreconditions(tag) == null
                ? ResponseBuilder.ok(json)
                : ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED);
        return answer.tag(tag).build();
    }
}
