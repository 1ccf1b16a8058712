package org.hjemvej.offender.thing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** A repository that messaging must not touch. */
public class Things implements PanacheRepositoryBase<OffendingEntity, String> {}
