package org.hjemvej.platform.startup;

import java.util.List;

/** What else a service refuses to start with in production. */
public interface ProductionCheck {

    /** One sentence for each wrong setting, naming it; empty when all is well. */
    List<String> wrong();
}
