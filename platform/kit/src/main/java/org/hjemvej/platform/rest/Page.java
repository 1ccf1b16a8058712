package org.hjemvej.platform.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list: the items and, when there are more, the cursor of the next page. */
public record Page<T>(
        @Schema(description = "The items of this page.") List<T> items,

        @Schema(description = "Cursor of the next page; absent on the last one.", nullable = true) @Nullable
        String next) {}
