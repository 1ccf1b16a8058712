package org.hjemvej.cases.age;

/** How sure what is known of an age is; what is uncertain is a doubt, and who is in doubt is a child. */
public enum AgeConfidence {
    CERTAIN,
    PROBABLE,
    UNCERTAIN
}
