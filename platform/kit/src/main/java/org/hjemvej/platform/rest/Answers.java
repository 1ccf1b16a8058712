package org.hjemvej.platform.rest;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The shapes of a successful answer. */
public final class Answers {

    private Answers() {}

    /** 200 with the ETag of the version shown. */
    public static <T> RestResponse<T> ok(T view, long version) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", ExpectedVersion.etag(version))
                .build();
    }

    /** 201 with Location and the ETag of the new resource. */
    public static <T> RestResponse<T> created(String path, T view, long version) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(view)
                .location(URI.create(path))
                .header("ETag", ExpectedVersion.etag(version))
                .build();
    }

    /** 307 with Location: what was asked for is found there as long as things stay as they are. */
    public static <T> RestResponse<T> elsewhere(String path) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.TEMPORARY_REDIRECT)
                .location(URI.create(path))
                .build();
    }
}
