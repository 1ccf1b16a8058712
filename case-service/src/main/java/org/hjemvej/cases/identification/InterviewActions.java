package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.cases.consent.ConsentsWanted;
import org.hjemvej.platform.caller.Actor;

/** CMM writes up what it heard in an identification, and corrects it also after the conclusion. */
@ApplicationScoped
class InterviewActions implements NextActionSource {

    private final Identifications identifications;
    private final Interviews interviews;
    private final Episodes episodes;
    private final HoldInterviews hold;
    private final RecordEpisodes record;
    private final ConsentsWanted wanted;

    InterviewActions(
            Identifications identifications,
            Interviews interviews,
            Episodes episodes,
            HoldInterviews hold,
            RecordEpisodes record,
            ConsentsWanted wanted) {
        this.identifications = identifications;
        this.interviews = interviews;
        this.episodes = episodes;
        this.hold = hold;
        this.record = record;
        this.wanted = wanted;
    }

    @Override
    public int process() {
        return 2;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        if (!reader.isCmm()) {
            return List.of();
        }
        List<Identification> all = identifications.of(file.handle());
        if (all.isEmpty()) {
            return List.of();
        }
        Map<String, List<Interview>> held = interviews.ofCase(file.handle());
        Map<String, Collection<Episode>> told = episodes.currentOfCase(file.handle());
        Consumer<Interview> rules = held.isEmpty() ? none -> {} : hold.completing(file, actor);
        List<NextAction> actions = new ArrayList<>();
        for (Identification each : all) {
            String path = file.path() + "/identifications/" + each.id();
            actions.addAll(toRecord(file, each, path + "/interviews", actor));
            actions.addAll(onInterviews(held.getOrDefault(each.id(), List.of()), path + "/interviews", rules));
            actions.addAll(ofEpisodes(file, each, told.getOrDefault(each.id(), List.of()), path + "/episodes"));
        }
        return actions;
    }

    private List<NextAction> toRecord(CaseFile file, Identification identification, String path, Actor actor) {
        return identification.status().takesInterviews()
                ? wanted.before(
                        NextAction.of("recordInterview", "POST", path, () -> hold.mustBeRecordable(file, actor)), file)
                : List.of();
    }

    private static List<NextAction> onInterviews(List<Interview> held, String path, Consumer<Interview> rules) {
        return held.stream()
                .map(each -> NextAction.of(
                        "completeInterview", "PUT", path + "/" + each.number() + "/facts", () -> rules.accept(each)))
                .toList();
    }

    private List<NextAction> ofEpisodes(
            CaseFile file, Identification identification, Collection<Episode> current, String path) {
        List<NextAction> actions = new ArrayList<>();
        if (identification.status().takesEpisodes()) {
            actions.addAll(wanted.before(
                    NextAction.of("recordEpisode", "POST", path, () -> record.mustBePossible(file.handle())), file));
        }
        current.forEach(told -> actions.add(NextAction.allowed("correctEpisode", "PUT", path + "/" + told.number())));
        return actions;
    }
}
