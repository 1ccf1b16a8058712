package org.hjemvej.cases.grants;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hjemvej.platform.caller.Caller;

/** Who reads by grants: an organisation, in those of its roles that are granted anything. */
public record Receiver(String organisation, Set<String> roles) {

    public static Receiver of(Caller caller) {
        return new Receiver(
                caller.organisation(),
                Stream.of(GrantPurpose.values())
                        .map(GrantPurpose::role)
                        .filter(caller::has)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isMeantBy(AccessGrant grant) {
        return organisation.equals(grant.receiver()) && roles.contains(grant.role());
    }
}
