package org.hjemvej.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hjemvej.platform.queries.AnyOf;
import org.hjemvej.platform.queries.OneOf;
import org.hjemvej.platform.vault.ServiceKeys;

/** Finds cases by what is sealed in them, without opening any: by digests under a key of this service. */
@ApplicationScoped
class PersonIndex implements PanacheRepositoryBase<PersonIndexEntry, Long> {

    /** The version of the key digests are made with; a new one is added beside it and entries are written anew. */
    private static final int KEY_VERSION = 1;

    private static final String KEY = "person-index-" + KEY_VERSION;

    /** What two cases are compared in, as a part of a query. */
    private static final String COMPARED =
            OneOf.of(List.of(IndexField.NAME_SOUND, IndexField.BIRTH_YEAR, IndexField.NATIONALITY));

    private final ServiceKeys keys;

    PersonIndex(ServiceKeys keys) {
        this.keys = keys;
    }

    void prepare(@Observes StartupEvent event) {
        keys.prepare(KEY);
    }

    /** Replaces what the person of a case is found by and compared with. */
    void replace(CaseFile file, Identity identity) {
        String handle = file.handle();
        forget(handle);
        keep(file, IndexField.NAME, 0, digest(IndexField.NAME, SearchField.NAME.evened(identity.name())));
        if (identity.phone() != null) {
            keep(file, IndexField.PHONE, 0, digest(IndexField.PHONE, SearchField.PHONE.evened(identity.phone())));
        }
        List<Set<String>> parts = NameSounds.of(identity.name());
        for (int i = 0; i < parts.size(); i++) {
            for (String sound : parts.get(i)) {
                keep(file, IndexField.NAME_SOUND, i, digest(IndexField.NAME_SOUND, sound));
            }
        }
        for (String pair : NameSounds.pairs(parts)) {
            keep(file, IndexField.NAME_SOUNDS, 0, digest(IndexField.NAME_SOUNDS, pair));
        }
        if (identity.birthDate() != null) {
            String year = Integer.toString(identity.birthDate().getYear());
            keep(file, IndexField.BIRTH_YEAR, 0, digestIn(handle, IndexField.BIRTH_YEAR, year));
        }
        if (identity.nationality() != null) {
            String nationality = identity.nationality();
            keep(file, IndexField.NATIONALITY, 0, digestIn(handle, IndexField.NATIONALITY, nationality));
        }
    }

    private void keep(CaseFile file, IndexField field, int part, byte[] digest) {
        persist(PersonIndexEntry.of(file, field, part, KEY_VERSION, digest));
    }

    /** Nothing is left by which the person could be found. */
    void forget(String handle) {
        delete("caseHandle", handle);
    }

    /** The digest that a case must have to meet a criterion. */
    byte[] digestOf(Criterion criterion) {
        return digest(criterion.field().indexed(), criterion.field().evened(criterion.value()));
    }

    byte[] digest(IndexField field, String text) {
        return keys.digest(KEY, bytes(field.name()), bytes(text));
    }

    /** The digest of what is compared only: it differs from case to case. */
    byte[] digestIn(String handle, IndexField field, String text) {
        return keys.digest(KEY, bytes(field.name()), bytes(handle), bytes(text));
    }

    /** The cases that have one of these digests; the same case as often as it has one. No more rows than this are read. */
    List<String> having(IndexField field, Collection<byte[]> digests, int most) {
        return getEntityManager()
                .createQuery(
                        "select e.caseHandle from PersonIndexEntry e where " + AnyOf.of("e.digest", ":digests")
                                + " and e.field = :field",
                        String.class)
                .setParameter("digests", digests.toArray(byte[][]::new))
                .setParameter("field", field)
                .setMaxResults(most)
                .getResultList();
    }

    /** What is compared of these cases. */
    List<Row> compared(Collection<String> handles) {
        return getEntityManager()
                .createQuery(
                        "select e.caseHandle, e.field, e.part, e.digest from PersonIndexEntry e where "
                                + AnyOf.of("e.caseHandle", ":handles") + " and e.field in " + COMPARED,
                        Row.class)
                .setParameter("handles", handles.toArray(String[]::new))
                .getResultList();
    }

    /** One digest of a case. */
    record Row(String handle, IndexField field, int part, byte[] digest) {}

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
