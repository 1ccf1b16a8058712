package org.hjemvej.platform.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jspecify.annotations.Nullable;

/** The version a caller has read and decides on, from {@code If-Match}. */
public record ExpectedVersion(long value) {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    /** Reads the header; without a usable one the change is refused with 428. */
    public static ExpectedVersion of(@Nullable String ifMatch) {
        Matcher matcher = ETAG.matcher(ifMatch == null ? "" : ifMatch.trim());
        if (!matcher.matches()) {
            throw InterfaceRule.IF_MATCH_REQUIRED.broken();
        }
        return new ExpectedVersion(Long.parseLong(matcher.group(1)));
    }

    /** Refuses with 412 when the resource has moved on. */
    public void mustBe(long actual) {
        if (value != actual) {
            throw InterfaceRule.STALE_VERSION.broken();
        }
    }

    /** The ETag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }
}
