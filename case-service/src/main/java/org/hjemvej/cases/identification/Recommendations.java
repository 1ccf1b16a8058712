package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What CMM found when it recommended an assessment, by codes and dates: nothing that anybody has put in words. */
@ApplicationScoped
public class Recommendations {

    private final Identifications identifications;
    private final Interviews interviews;
    private final Episodes episodes;

    Recommendations(Identifications identifications, Interviews interviews, Episodes episodes) {
        this.identifications = identifications;
        this.interviews = interviews;
        this.episodes = episodes;
    }

    /** One identification that ended in a recommendation; episodes as they stand now. */
    public record Recommendation(
            Instant recommendedAt,
            Set<Observation> observations,
            Collection<Episode> episodes,
            List<Interview> interviews) {}

    /** Those of the person of these cases, oldest first. */
    public List<Recommendation> of(Collection<String> cases) {
        return identifications.recommending(cases).stream().map(this::of).toList();
    }

    private Recommendation of(Identification identification) {
        return new Recommendation(
                Objects.requireNonNull(identification.concludedAt()),
                identification.observations(),
                episodes.current(identification.id()),
                interviews.of(identification.id()));
    }
}
