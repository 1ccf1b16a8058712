package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
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

    InterviewActions(Identifications identifications, Interviews interviews, Episodes episodes, HoldInterviews hold) {
        this.identifications = identifications;
        this.interviews = interviews;
        this.episodes = episodes;
        this.hold = hold;
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
        Consumer<Interview> completing = hold.completing(file, actor);
        List<NextAction> actions = new ArrayList<>();
        for (Identification each : all) {
            String path = file.path() + "/identifications/" + each.id();
            actions.addAll(ofInterviews(file, each, path + "/interviews", actor, completing));
            actions.addAll(ofEpisodes(each, path + "/episodes"));
        }
        return actions;
    }

    private List<NextAction> ofInterviews(
            CaseFile file, Identification identification, String path, Actor actor, Consumer<Interview> completing) {
        List<NextAction> actions = new ArrayList<>();
        if (identification.status().takesInterviews()) {
            actions.addAll(ConsentsWanted.before(
                    NextAction.of("recordInterview", "POST", path, () -> hold.mustBeRecordable(file, actor)), file));
        }
        interviews
                .of(identification.id())
                .forEach(held -> actions.add(NextAction.of(
                        "completeInterview",
                        "PUT",
                        path + "/" + held.number() + "/facts",
                        () -> completing.accept(held))));
        return actions;
    }

    private List<NextAction> ofEpisodes(Identification identification, String path) {
        List<NextAction> actions = new ArrayList<>();
        if (identification.status().takesEpisodes()) {
            actions.add(NextAction.allowed("recordEpisode", "POST", path));
        }
        episodes.current(identification.id())
                .forEach(told -> actions.add(NextAction.allowed("correctEpisode", "PUT", path + "/" + told.number())));
        return actions;
    }
}
