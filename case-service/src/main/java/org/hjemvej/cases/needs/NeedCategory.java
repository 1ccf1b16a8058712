package org.hjemvej.cases.needs;

/** What a person may need. */
public enum NeedCategory {
    LODGING,
    HEALTH,
    PSYCHOLOGICAL,
    LEGAL,
    SOCIAL,
    LANGUAGE,
    SAFETY,
    CHILDREN
}
