/** What DRC's systems report and this service does not take is answered with the code of a problem type. */
@NullMarked
package org.hjemvej.reintegration.drcreports;

import org.jspecify.annotations.NullMarked;
