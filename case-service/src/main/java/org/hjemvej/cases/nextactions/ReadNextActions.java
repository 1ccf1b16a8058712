package org.hjemvej.cases.nextactions;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;

/** Asks each feature, in the order of the process, what this actor may do next with a case. */
@ApplicationScoped
public class ReadNextActions {

    private final CaseFiles files;
    private final List<NextActionSource> sources;
    private final Audit audit;

    ReadNextActions(CaseFiles files, @All List<NextActionSource> sources, Audit audit) {
        this.files = files;
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(NextActionSource::process)
                        .thenComparing(source -> source.getClass().getName()))
                .toList();
        this.audit = audit;
    }

    @Transactional
    public List<NextAction> run(String handle, CaseReader reader, Actor actor) {
        CaseFile file = files.get(handle, reader);
        audit.record(actor, "next-actions.read", handle, handle);
        return sources.stream()
                .flatMap(source -> source.of(file, reader, actor).stream())
                .map(action -> action.unlessMerged(() -> files.mustNotBeMerged(file, reader)))
                // several steps may wait for one consent
                .distinct()
                .toList();
    }
}
