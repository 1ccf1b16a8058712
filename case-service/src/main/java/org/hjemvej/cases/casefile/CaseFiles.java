package org.hjemvej.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hjemvej.platform.queries.AnyOf;
import org.hjemvej.platform.rules.InterfaceRule;

/** The cases. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, String> {

    private final Substitutes substitutes;

    CaseFiles(Substitutes substitutes) {
        this.substitutes = substitutes;
    }

    /** The case to be read, or "no such resource" when there is none or it is not for this reader. */
    public CaseFile get(String handle, CaseReader reader) {
        return seen(handle, findByIdOptional(handle), reader).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /**
     * A case that the reader may see. Only of a contact person whose case it is not it is asked whether she stands in there
     * today, of a case that does not exist as well: that there is none must not be found out by the time it takes.
     */
    private Optional<CaseFile> seen(String handle, Optional<CaseFile> file, CaseReader reader) {
        if (file.filter(reader::maySee).isPresent()) {
            return file;
        }
        return reader.contactPerson() && standsIn(reader.id(), handle) ? file : Optional.empty();
    }

    private boolean standsIn(String person, String handle) {
        return !substitutes.standIn(person, Set.of(handle)).isEmpty();
    }

    /** Whether somebody is the contact person of a case today, or stands in for her. */
    public boolean isContactPerson(CaseFile file, String person) {
        return file.contactPerson().equals(person) || standsIn(person, file.handle());
    }

    /**
     * The case for a command, which nobody else gets before the commit. One that is merged into another is refused: nothing
     * more is recorded in it.
     */
    public CaseFile toChange(String handle, CaseReader reader) {
        CaseFile file = locked(handle, reader);
        mustNotBeMerged(file, reader);
        return file;
    }

    /** Refuses when this case is merged into another one, which is named to who may see that one. */
    public void mustNotBeMerged(CaseFile file, CaseReader reader) {
        if (file.mergedInto() != null && survivorOf(file, reader).isEmpty()) {
            throw CaseRule.CASE_MERGED_ELSEWHERE.broken(Map.of("handle", file.handle()));
        }
        file.mustNotBeMerged();
    }

    /** The case in whatever state, which nobody else gets for a command before the commit. */
    public CaseFile locked(String handle, CaseReader reader) {
        return seen(handle, findByIdOptional(handle, LockModeType.PESSIMISTIC_WRITE), reader)
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The case that this one is merged into, when the reader may see it. */
    public Optional<CaseFile> survivorOf(CaseFile file, CaseReader reader) {
        return Optional.ofNullable(file.mergedInto()).flatMap(handle -> seen(handle, findByIdOptional(handle), reader));
    }

    /** The case that a case is merged into, over however many merges; or the case itself. */
    public CaseFile staying(String handle) {
        CaseFile file = findById(handle);
        String survivor = file.mergedInto();
        return survivor == null ? file : staying(survivor);
    }

    /** The cases of one person: this one, and those that are merged into it, or into one of those. */
    public List<CaseFile> ofOnePerson(CaseFile file) {
        return Stream.concat(
                        Stream.of(file),
                        list("mergedInto = ?1 order by handle", file.handle()).stream()
                                .flatMap(each -> ofOnePerson(each).stream()))
                .toList();
    }

    /** Those of them that the reader may see: this one, which she sees already, and of the others hers. */
    public List<CaseFile> ofOnePerson(CaseFile file, CaseReader reader) {
        List<CaseFile> others = ofOnePerson(file).stream().skip(1).toList();
        Set<String> seen = seen(others.stream().map(CaseFile::handle).toList(), reader);
        return Stream.concat(Stream.of(file), others.stream().filter(each -> seen.contains(each.handle())))
                .toList();
    }

    /** Which of these cases the reader may see. */
    public Set<String> seen(Collection<String> handles, CaseReader reader) {
        if (handles.isEmpty()) {
            return Set.of();
        }
        Set<String> seen = find(AnyOf.of("handle", "?1"), (Object) handles.toArray(String[]::new)).stream()
                .filter(reader::maySee)
                .map(CaseFile::handle)
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> others = new HashSet<>(handles);
        others.removeAll(seen);
        if (reader.contactPerson() && !others.isEmpty()) {
            seen.addAll(substitutes.standIn(reader.id(), others));
        }
        return seen;
    }

    /**
     * The cases of a reader whose persons have all of these digests, oldest first. They are read in that order from the index of
     * the rarest field, no further than they are shown.
     */
    List<CaseFile> having(Map<SearchField, byte[]> digests, Optional<String> contactPerson, int limit) {
        SearchField rarest = Collections.max(digests.keySet());
        StringBuilder query =
                new StringBuilder("select c from PersonIndexEntry e join CaseFile c on c.handle = e.caseHandle"
                        + " where e.field = :field and e.digest = :digest");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("field", rarest.indexed());
        parameters.put("digest", digests.get(rarest));
        digests.keySet().stream().filter(field -> field != rarest).forEach(field -> {
            String name = field.name().toLowerCase(Locale.ROOT);
            // counted for each case and not joined: PostgreSQL would be free to begin with what many share
            query.append(" and (select count(o) from PersonIndexEntry o where o.caseHandle = e.caseHandle"
                            + " and o.openedAt = e.openedAt and o.field = :")
                    .append(name)
                    .append(" and o.digest = :digest")
                    .append(name)
                    .append(") > 0");
            parameters.put(name, field.indexed());
            parameters.put("digest" + name, digests.get(field));
        });
        contactPerson.ifPresent(person -> {
            query.append(" and c.contactPerson = :person");
            parameters.put("person", person);
        });
        query.append(" order by e.openedAt, e.caseHandle");
        return find(query.toString(), parameters).range(0, limit - 1).list();
    }

    /** The next cases after a position that a reader may see, a contact person today, oldest first. */
    public List<CaseFile> after(Instant openedAt, String handle, Optional<String> contactPerson, int limit) {
        return contactPerson
                .map(person -> substitutes.followed(person, openedAt, handle, limit))
                .orElseGet(() -> find(
                                "openedAt >= ?1 and (openedAt > ?1 or handle > ?2) order by openedAt, handle",
                                openedAt,
                                handle)
                        .range(0, limit - 1)
                        .list());
    }
}
