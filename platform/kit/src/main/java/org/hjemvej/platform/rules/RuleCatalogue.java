package org.hjemvej.platform.rules;

import java.util.List;

/** The rules a service can refuse with; each service contributes its own, the platform those of the interface. */
public interface RuleCatalogue {

    List<Rule> rules();
}
