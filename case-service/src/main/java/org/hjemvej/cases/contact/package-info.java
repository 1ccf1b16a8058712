/** Safe contact: by which way and when a person may be reached without danger, in which language, with which interpreter. */
@NullMarked
package org.hjemvej.cases.contact;

import org.jspecify.annotations.NullMarked;
