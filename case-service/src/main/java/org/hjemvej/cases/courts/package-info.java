/** What a court found about a person in a criminal case against her; it decides no assessment. */
@NullMarked
package org.hjemvej.cases.courts;

import org.jspecify.annotations.NullMarked;
