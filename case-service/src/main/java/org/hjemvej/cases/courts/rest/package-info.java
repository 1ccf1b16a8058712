/** Findings of courts over REST. */
@NullMarked
package org.hjemvej.cases.courts.rest;

import org.jspecify.annotations.NullMarked;
