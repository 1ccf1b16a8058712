/** The system as processes on this machine: started, hurt, restarted and measured from outside. */
@NullMarked
package org.hjemvej.system.running;

import org.jspecify.annotations.NullMarked;
