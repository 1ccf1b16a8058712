package org.hjemvej.cases.whereabouts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The sealed addresses of the houses. */
@ApplicationScoped
public class HouseAddresses implements PanacheRepositoryBase<HouseAddress, String> {}
