/** What can be answered to the question: can she be received there? Read from agreements, places and searches. */
@NullMarked
package org.hjemvej.partners.options;

import org.jspecify.annotations.NullMarked;
