/** One person, one case: before a case is opened its person is looked for among all cases. */
@NullMarked
package org.hjemvej.cases.matching;

import org.jspecify.annotations.NullMarked;
