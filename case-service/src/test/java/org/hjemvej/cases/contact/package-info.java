/** Tests of safe contact. */
@NullMarked
package org.hjemvej.cases.contact;

import org.jspecify.annotations.NullMarked;
