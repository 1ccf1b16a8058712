/** Unit tests of interpreters. */
@NullMarked
package org.hjemvej.cases.interpreters;

import org.jspecify.annotations.NullMarked;
