package org.hjemvej.offender.thing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.hjemvej.offender.other.ThingHelper;

/** Public field, setter, wall clock, JAX-RS in a feature root, half of a cycle. */
@Entity
public class OffendingEntity {

    @Id
    public String id = MediaType.APPLICATION_JSON_TYPE.toString();

    public void setId(String value) {
        id = value + Instant.now() + ThingHelper.class;
    }
}
