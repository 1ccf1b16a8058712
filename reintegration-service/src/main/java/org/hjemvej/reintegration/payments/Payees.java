package org.hjemvej.reintegration.payments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The payees. */
@ApplicationScoped
public class Payees implements PanacheRepositoryBase<Payee, String> {}
