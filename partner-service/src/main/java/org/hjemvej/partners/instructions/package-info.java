/** The partner's inbox of payment instructions. */
@NullMarked
package org.hjemvej.partners.instructions;

import org.jspecify.annotations.NullMarked;
