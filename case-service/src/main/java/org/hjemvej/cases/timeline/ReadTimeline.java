package org.hjemvej.cases.timeline;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;

/** Puts a timeline together from the features that this reader may read: one question to each, however long it is. */
@ApplicationScoped
public class ReadTimeline {

    private final CaseFiles files;
    private final List<TimelineSource> sources;
    private final Audit audit;

    ReadTimeline(CaseFiles files, @All List<TimelineSource> sources, Audit audit) {
        this.files = files;
        this.sources = sources;
        this.audit = audit;
    }

    @Transactional
    public Timeline run(String handle, CaseReader reader, TimelineOrder order, Actor actor) {
        CaseFile file = files.get(handle, reader);
        audit.record(actor, "timeline.read", handle, handle);
        return new Timeline(
                sources.stream()
                        .filter(source -> source.isFor(reader))
                        .flatMap(source -> source.of(file, reader).stream())
                        .toList(),
                order);
    }
}
