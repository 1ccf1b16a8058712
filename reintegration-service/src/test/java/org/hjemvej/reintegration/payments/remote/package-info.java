@NullMarked
package org.hjemvej.reintegration.payments.remote;

import org.jspecify.annotations.NullMarked;
