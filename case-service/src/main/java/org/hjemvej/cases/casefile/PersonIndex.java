package org.hjemvej.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.hjemvej.platform.vault.ServiceKeys;

/** Finds cases by what is sealed in them, without opening any: by digests under a key of this service. */
@ApplicationScoped
class PersonIndex implements PanacheRepositoryBase<PersonIndexEntry, Long> {

    /** The version of the key digests are made with; a new one is added beside it and entries are written anew. */
    private static final int KEY_VERSION = 1;

    private static final String KEY = "person-index-" + KEY_VERSION;

    private final ServiceKeys keys;

    PersonIndex(ServiceKeys keys) {
        this.keys = keys;
    }

    void prepare(@Observes StartupEvent event) {
        keys.prepare(KEY);
    }

    /** Replaces what the person of a case is found by. */
    void replace(String handle, Identity identity) {
        delete("caseHandle", handle);
        fields(identity)
                .forEach(
                        (field, text) -> persist(PersonIndexEntry.of(handle, field, KEY_VERSION, digest(field, text))));
    }

    /** The digest that a case must have to meet a criterion. */
    byte[] digestOf(Criterion criterion) {
        return digest(criterion.field(), criterion.value());
    }

    private static Map<SearchField, String> fields(Identity identity) {
        Map<SearchField, String> fields = new EnumMap<>(SearchField.class);
        fields.put(SearchField.NAME, identity.name());
        if (identity.phone() != null) {
            fields.put(SearchField.PHONE, identity.phone());
        }
        return fields;
    }

    private byte[] digest(SearchField field, String text) {
        return keys.digest(
                KEY,
                field.name().getBytes(StandardCharsets.UTF_8),
                field.evened(text).getBytes(StandardCharsets.UTF_8));
    }
}
