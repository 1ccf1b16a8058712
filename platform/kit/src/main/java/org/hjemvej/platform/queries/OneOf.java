package org.hjemvej.platform.queries;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * Named values as a part of HQL. A query to which a collection is bound is translated to SQL anew each time it is asked, which
 * costs more than its answer (Hibernate 7.2); one in which the values stand is translated once.
 */
public final class OneOf {

    private OneOf() {}

    /**
     * The values in parentheses, for what follows {@code in}: {@code (ACTIVE, SUSPENDED)}. The attribute in front of it says of
     * which type they are. For sets of which there are few: each is a query of its own.
     */
    public static <E extends Enum<E>> String of(Collection<E> values) {
        return values.stream()
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(Enum::name)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
