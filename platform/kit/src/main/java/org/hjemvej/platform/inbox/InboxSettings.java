package org.hjemvej.platform.inbox;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Settings of the inbox. */
@ConfigMapping(prefix = "hjemvej.inbox")
public interface InboxSettings {

    /**
     * How many records one transaction takes in at most: few enough that one which fails does not cost the others much, and
     * that nobody waits long for the rows it holds.
     */
    @Min(1)
    @Max(1000)
    int together();
}
