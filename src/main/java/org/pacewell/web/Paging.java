package org.pacewell.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;

/** Which part of a list a program asks for: {@code ?after=…&limit=…}. */
public record Paging(
        @Parameter(description = "The next of the page before; without it the list begins") @RestQuery @Nullable
        String after,

        @Parameter(description = "How many items at most: 50 unless said otherwise, never more than 200")
        @RestQuery
        @Nullable
        String limit) {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** How many items the page has at most. @throws InvalidInput for what is no number from 1 on */
    public int size() {
        if (limit == null) return USUAL;
        if (!limit.matches("0*[1-9][0-9]{0,8}")) throw new InvalidInput(FieldError.of("limit", "Paging.limit", MOST));
        return Math.min(MOST, Integer.parseInt(limit));
    }

    /** The last item of the page before. @throws InvalidInput when the list has none such */
    public <T> Optional<T> last(Function<UUID, Optional<T>> find) {
        if (after == null) return Optional.empty();
        var last = Ids.tryParse(after).flatMap(find);
        if (last.isEmpty()) throw new InvalidInput(FieldError.of("after", "Paging.after"));
        return last;
    }
}
