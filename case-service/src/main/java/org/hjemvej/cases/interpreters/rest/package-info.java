/** REST of interpreters. */
@NullMarked
package org.hjemvej.cases.interpreters.rest;

import org.jspecify.annotations.NullMarked;
