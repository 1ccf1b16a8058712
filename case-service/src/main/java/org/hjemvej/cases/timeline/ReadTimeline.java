package org.hjemvej.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseHistory;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;

/** Puts a timeline together from the features that this reader may read: one question to each, however long it is. */
@ApplicationScoped
public class ReadTimeline {

    private final CaseFiles files;
    private final CaseHistory history;
    private final Audit audit;

    ReadTimeline(CaseFiles files, CaseHistory history, Audit audit) {
        this.files = files;
        this.history = history;
        this.audit = audit;
    }

    /** What happened to the person: in this case, and in those merged into it that the reader may see as well. */
    @Transactional
    public Timeline run(String handle, CaseReader reader, TimelineOrder order, Actor actor) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (CaseFile each : files.ofOnePerson(files.get(handle, reader), reader)) {
            audit.record(actor, "timeline.read", each.handle(), each.handle());
            // both cases of a merge tell of it
            Set<String> told = entries.stream().map(TimelineEntry::key).collect(Collectors.toSet());
            history.of(each, reader).stream()
                    .filter(entry -> !told.contains(entry.key()))
                    .forEach(entries::add);
        }
        return new Timeline(entries, order);
    }
}
