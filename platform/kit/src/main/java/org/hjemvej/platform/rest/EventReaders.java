package org.hjemvej.platform.rest;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;

/** Which services read which topics of this service: the same as the broker's access rules. */
@ConfigMapping(prefix = "hjemvej.published")
interface EventReaders {

    /** Topic to the client ids of its readers. */
    Map<String, List<String>> readers();
}
