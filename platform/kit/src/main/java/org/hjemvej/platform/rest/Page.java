package org.hjemvej.platform.rest;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list: the items and, when there are more, the cursor of the next page. */
public record Page<T>(
        @Schema(description = "The items of this page.") List<T> items,

        @Schema(description = "Cursor of the next page; absent on the last one.", nullable = true) @Nullable
        String next) {

    /** The ids of its items, as the audit keeps them. */
    public List<String> ids(Function<T, String> id) {
        return items.stream().map(id).toList();
    }

    /** The same page as callers are shown it. */
    public <V, P> P shown(Function<T, V> view, BiFunction<List<V>, @Nullable String, P> page) {
        return page.apply(items.stream().map(view).toList(), next);
    }
}
