package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.consent.ConsentScope;
import org.hjemvej.cases.consent.Consents;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Records when and where a person was exploited, as closely as she can tell, and corrects it without losing what was told before. */
@ApplicationScoped
public class RecordEpisodes {

    private final CaseFiles files;
    private final Identifications identifications;
    private final Episodes episodes;
    private final Consents consents;
    private final Vault vault;
    private final Audit audit;
    private final BusinessClock clock;

    RecordEpisodes(
            CaseFiles files,
            Identifications identifications,
            Episodes episodes,
            Consents consents,
            Vault vault,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.identifications = identifications;
        this.episodes = episodes;
        this.consents = consents;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which identification of which case, and who asks. */
    public record Of(String handle, String identification, CaseReader reader, Actor actor) {}

    /** One revision, with the place in words when it was opened. */
    public record Opened(Episode episode, @Nullable String place) {}

    @Transactional
    public Opened record(Of of, Episode.Facts facts) {
        identificationToChange(of).mustTakeEpisodes();
        mustBePossible(of.handle());
        Episode.Key key = new Episode.Key(of.identification(), episodes.next(of.identification()), 1);
        Opened recorded = write(of, key, facts);
        audit.record(of.actor(), "episode.record", of.handle(), of.identification());
        return recorded;
    }

    /** Refuses to write up more of what was told by somebody who does not agree to be interviewed any more. */
    void mustBePossible(String handle) {
        consents.require(handle, ConsentScope.INTERVIEW);
    }

    /** A correction of the revision that the caller has seen; also after the end, whatever she agrees to, for what was told may be wrong. */
    @Transactional
    public Opened correct(Of of, int number, ExpectedVersion expected, Episode.Facts facts) {
        identificationToChange(of);
        int newest = episodes.revisions(of.identification(), number).getLast().revision();
        expected.mustBe(newest);
        Opened corrected = write(of, new Episode.Key(of.identification(), number, newest + 1), facts);
        audit.record(of.actor(), "episode.correct", of.handle(), of.identification());
        return corrected;
    }

    /** Every revision of an episode, oldest first, with its place opened. */
    @Transactional
    public List<Opened> read(Of of, int number) {
        files.get(of.handle(), of.reader());
        identifications.get(of.handle(), of.identification());
        audit.record(of.actor(), "episode.read", of.handle(), of.identification());
        return episodes.revisions(of.identification(), number).stream()
                .map(each -> open(of.handle(), each))
                .toList();
    }

    private Identification identificationToChange(Of of) {
        files.toChange(of.handle(), of.reader());
        return identifications.get(of.handle(), of.identification());
    }

    private Opened write(Of of, Episode.Key key, Episode.Facts facts) {
        EpisodePlace place = facts.place();
        String text = place == null ? null : place.text();
        byte[] sealed = text == null ? null : vault.sealText(of.handle(), key.place(), text);
        Episode episode = Episode.of(key, facts, sealed, of.actor(), clock.now());
        episodes.persistAndFlush(episode);
        return new Opened(episode, text);
    }

    private Opened open(String handle, Episode episode) {
        byte[] sealed = episode.sealedPlace();
        return new Opened(
                episode,
                sealed == null ? null : vault.openText(handle, episode.key().place(), sealed));
    }
}
