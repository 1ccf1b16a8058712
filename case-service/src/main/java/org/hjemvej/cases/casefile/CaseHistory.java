package org.hjemvej.cases.casefile;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hjemvej.cases.CaseEvent;
import org.hjemvej.platform.outbox.PublishedEvents;

/**
 * What happened in a case, as the features tell it to a reader: one question to each, however long it is, and one for what was
 * published about the case.
 */
@ApplicationScoped
public class CaseHistory {

    private final List<TimelineSource> sources;
    private final PublishedEvents events;

    CaseHistory(@All List<TimelineSource> sources, PublishedEvents events) {
        this.sources = sources;
        this.events = events;
    }

    /** What this reader may read, in any order. What only others read is not even asked for. */
    public List<TimelineEntry> of(CaseFile file, CaseReader reader) {
        return told(sources, file, reader);
    }

    /** The same of assessments, periods and requests for more days only ({@link EvidenceSource}); nothing else is asked for. */
    public List<TimelineEntry> evidence(CaseFile file, CaseReader reader) {
        return told(sources.stream().filter(EvidenceSource.class::isInstance).toList(), file, reader);
    }

    private List<TimelineEntry> told(List<TimelineSource> asked, CaseFile file, CaseReader reader) {
        List<TimelineSource> telling =
                asked.stream().filter(source -> source.isFor(reader)).toList();
        Set<Class<? extends CaseEvent>> kinds = telling.stream()
                .flatMap(source -> source.kinds(reader).stream())
                .collect(Collectors.toSet());
        ToldEvents told = ToldEvents.read(events, file, kinds);
        return telling.stream()
                .flatMap(source -> source.of(file, reader, told).stream())
                .toList();
    }
}
