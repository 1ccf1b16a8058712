package org.hjemvej.platform.rest;

import org.jspecify.annotations.Nullable;

/** A page of a list; its next page is also told in the {@code Link} header. */
public interface Paged {

    /** Cursor of the next page; absent on the last one. */
    @Nullable
    String next();
}
