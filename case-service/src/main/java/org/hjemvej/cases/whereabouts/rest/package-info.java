/** REST of who may know where somebody lives. */
@NullMarked
package org.hjemvej.cases.whereabouts.rest;

import org.jspecify.annotations.NullMarked;
