/**
 * What was promised on return, paid, delivered, and how is the person now? The only service that knows which programme
 * handle belongs to which case handle.
 */
@NullMarked
package org.hjemvej.reintegration;

import org.jspecify.annotations.NullMarked;
