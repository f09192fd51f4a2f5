package org.pacewell.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a list, as programs read it. */
public record Listing<T>(
        List<T> items,

        @Schema(description = "Send it as the parameter after, to read on; absent on the last page") @Nullable
        String next) {

    /** Everything there is, in one page. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }

    /** A page of what a query found; it asked for one more than the page holds. */
    public static <E, T> Listing<T> of(List<E> found, Paging paging, Function<E, UUID> id, Function<E, T> shown) {
        var page = found.stream().limit(paging.size()).toList();
        var next = found.size() > page.size() ? id.apply(page.getLast()).toString() : null;
        return new Listing<>(page.stream().map(shown).toList(), next);
    }

    /** A page of a list that is never long. */
    public static <E, T> Listing<T> part(List<E> all, Paging paging, Function<E, UUID> id, Function<E, T> shown) {
        var last = paging.last(cursor ->
                all.stream().filter(item -> id.apply(item).equals(cursor)).findFirst());
        int from = last.map(all::indexOf).orElse(-1) + 1;
        return of(all.subList(from, all.size()), paging, id, shown);
    }
}
