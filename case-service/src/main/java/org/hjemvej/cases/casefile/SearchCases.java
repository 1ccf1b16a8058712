package org.hjemvej.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.InterfaceRule;

/** Searches exactly by what is sealed. A search opens no file, and finds only cases of its reader. */
@ApplicationScoped
public class SearchCases {

    private static final int MOST = 100;

    private final PersonIndex index;
    private final CaseFiles files;
    private final Audit audit;

    SearchCases(PersonIndex index, CaseFiles files, Audit audit) {
        this.index = index;
        this.files = files;
        this.audit = audit;
    }

    /**
     * What a search has found.
     *
     * @param cases at most 100, oldest first
     * @param more whether there are others: the question was too wide
     */
    public record Found(List<CaseFile> cases, boolean more) {}

    /** The cases in which all of this holds, each field once; a contact person's own, or all. */
    @Transactional
    public Found run(List<Criterion> wanted, Optional<String> contactPerson, Actor actor) {
        Map<SearchField, byte[]> digests = new EnumMap<>(SearchField.class);
        for (Criterion each : wanted) {
            boolean asksTwice = digests.put(each.field(), index.digestOf(each)) != null;
            if (asksTwice || each.tellsNothing()) {
                throw InterfaceRule.INVALID_INPUT.broken(
                        Map.of("field", each.field().name()));
            }
        }
        List<CaseFile> found = files.having(digests, contactPerson, MOST + 1);
        List<CaseFile> shown = found.subList(0, Math.min(MOST, found.size()));
        audit.recordList(
                actor, "case.search", shown.stream().map(CaseFile::handle).toList());
        return new Found(shown, found.size() > MOST);
    }
}
