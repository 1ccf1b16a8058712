/**
 * What was promised on return, paid, delivered, and how is the person now? It keeps which programme handle belongs to which
 * case handle; beyond it only those see both who read {@code reintegration.events}.
 */
@NullMarked
package org.hjemvej.reintegration;

import org.jspecify.annotations.NullMarked;
