package org.hjemvej.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hjemvej.platform.rules.InterfaceRule;

/** The cases. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, String> {

    /** The case to be read, or "no such resource" when there is none or it is not for this reader. */
    public CaseFile get(String handle, CaseReader reader) {
        return findByIdOptional(handle).filter(reader::maySee).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /**
     * The case for a command, which nobody else gets before the commit. One that is merged into another is refused: nothing
     * more is recorded in it.
     */
    public CaseFile toChange(String handle, CaseReader reader) {
        CaseFile file = locked(handle, reader);
        file.mustNotBeMerged();
        return file;
    }

    /** The case in whatever state, which nobody else gets for a command before the commit. */
    public CaseFile locked(String handle, CaseReader reader) {
        return findByIdOptional(handle, LockModeType.PESSIMISTIC_WRITE)
                .filter(reader::maySee)
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The case that this one is merged into, when the reader may see it. */
    public Optional<CaseFile> survivorOf(CaseFile file, CaseReader reader) {
        return Optional.ofNullable(file.mergedInto())
                .flatMap(this::findByIdOptional)
                .filter(reader::maySee);
    }

    /** The cases of a reader whose persons have all of these digests, oldest first. */
    List<CaseFile> having(Map<SearchField, byte[]> digests, Optional<String> contactPerson, int limit) {
        StringBuilder query = new StringBuilder("from CaseFile c where 1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        digests.forEach((field, digest) -> {
            String name = field.name().toLowerCase(Locale.ROOT);
            query.append(" and exists (select 1 from PersonIndexEntry e where e.caseHandle = c.handle and e.field = :")
                    .append(name)
                    .append(" and e.digest = :digest")
                    .append(name)
                    .append(")");
            parameters.put(name, field.indexed());
            parameters.put("digest" + name, digest);
        });
        contactPerson.ifPresent(person -> {
            query.append(" and c.contactPerson = :person");
            parameters.put("person", person);
        });
        query.append(" order by c.openedAt, c.handle");
        return find(query.toString(), parameters).range(0, limit - 1).list();
    }

    /** The next cases after a position that a reader may see, oldest first. */
    public List<CaseFile> after(Instant openedAt, String handle, Optional<String> contactPerson, int limit) {
        String position = "(openedAt > ?1 or (openedAt = ?1 and handle > ?2))";
        return contactPerson
                .map(person ->
                        find(position + " and contactPerson = ?3 order by openedAt, handle", openedAt, handle, person))
                .orElseGet(() -> find(position + " order by openedAt, handle", openedAt, handle))
                .range(0, limit - 1)
                .list();
    }
}
