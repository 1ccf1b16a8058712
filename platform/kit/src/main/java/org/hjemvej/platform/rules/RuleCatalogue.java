package org.hjemvej.platform.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules a service can refuse with; each service contributes its own, the platform those of the interface. */
public interface RuleCatalogue {

    List<Rule> rules();

    /** The rules of the interface that an operation of this service can break. */
    default Set<InterfaceRule> interfaceRules() {
        return EnumSet.allOf(InterfaceRule.class);
    }
}
