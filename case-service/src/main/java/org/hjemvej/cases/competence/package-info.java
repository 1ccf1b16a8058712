/** Who is competent to assess, by stay basis and date. */
@NullMarked
package org.hjemvej.cases.competence;

import org.jspecify.annotations.NullMarked;
