/** Who is calling: a verified token, an organisation, roles, a person or a machine. */
@NullMarked
package org.hjemvej.platform.caller;

import org.jspecify.annotations.NullMarked;
