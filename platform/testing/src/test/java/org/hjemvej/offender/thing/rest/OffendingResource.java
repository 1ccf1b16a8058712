package org.hjemvej.offender.thing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.hjemvej.local.ServiceName;
import org.hjemvej.offender.thing.OffendingEntity;

/** No authorization, a role that nobody has, an entity as answer, an EntityManager, a foreign class. */
@Path("/offender")
public class OffendingResource {

    private final EntityManager manager;

    OffendingResource(EntityManager manager) {
        this.manager = manager;
    }

    @GET
    public OffendingEntity get() {
        return manager.find(OffendingEntity.class, ServiceName.CASE.key());
    }

    @GET
    @Path("name")
    @RolesAllowed({"cmm-manager", "ri-shelter"})
    public String name() {
        return ServiceName.CASE.key();
    }
}
