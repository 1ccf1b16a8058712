/** Who may apply: what case-service told of assessments, minors and consent. */
@NullMarked
package org.hjemvej.reintegration.eligibility;

import org.jspecify.annotations.NullMarked;
