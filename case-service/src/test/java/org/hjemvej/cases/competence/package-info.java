/** Tests of competence. */
@NullMarked
package org.hjemvej.cases.competence;

import org.jspecify.annotations.NullMarked;
