/** Interpreters for interviews: how many are on call for a language, and who has one on which day. No name is kept. */
@NullMarked
package org.hjemvej.cases.interpreters;

import org.jspecify.annotations.NullMarked;
