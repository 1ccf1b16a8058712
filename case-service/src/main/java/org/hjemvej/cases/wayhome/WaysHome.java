package org.hjemvej.cases.wayhome;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** What is known of the returns under way. */
@ApplicationScoped
public class WaysHome implements PanacheRepositoryBase<WayHome, String> {}
