package org.hjemvej.cases.casefile;

/** One thing that must hold of a person who is searched for. */
public record Criterion(SearchField field, String value) {

    /** Nothing is left of it once its spelling is evened out. */
    boolean tellsNothing() {
        return field.evened(value).isEmpty();
    }
}
