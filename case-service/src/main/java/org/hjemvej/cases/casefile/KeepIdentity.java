package org.hjemvej.cases.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.vault.Vault;

/** Seals and opens the identity of a person. Each look at it leaves an audit row of its own. */
@ApplicationScoped
public class KeepIdentity {

    private final CaseFiles files;
    private final PersonIndex index;
    private final SimilarCases similar;
    private final Vault vault;
    private final Audit audit;
    private final ObjectMapper json;
    private final Event<PersonForgotten> forgotten;

    KeepIdentity(
            CaseFiles files,
            PersonIndex index,
            SimilarCases similar,
            Vault vault,
            Audit audit,
            ObjectMapper json,
            Event<PersonForgotten> forgotten) {
        this.files = files;
        this.index = index;
        this.similar = similar;
        this.vault = vault;
        this.audit = audit;
        this.json = json;
        this.forgotten = forgotten;
    }

    /** The case, and others that may be the same person's: she is often named only after her case was opened. */
    public record Recorded(CaseFile file, SimilarCases.Found others) {}

    /** Seals who the person is, and looks for her among all other cases, as is done before a case is opened. */
    @Transactional
    public Recorded record(String handle, CaseReader reader, ExpectedVersion expected, Identity identity, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        expected.mustBe(file.version());
        file.mustBeAllowedToHaveIdentity();
        file.recordIdentity(vault.seal(handle, place(handle), bytes(identity)));
        // the version first: who lost the race hears that, and not that the index has changed under her
        files.flush();
        index.replace(file, identity);
        audit.record(actor, "identity.write", handle, handle);
        Set<String> hers =
                files.ofOnePerson(file).stream().map(CaseFile::handle).collect(Collectors.toUnmodifiableSet());
        return new Recorded(file, similar.otherThan(hers, KnownOfPerson.of(identity), actor));
    }

    /** Forgets who the person is and what she could be found by, in the transaction of what asks for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(CaseFile file, Actor actor) {
        file.withholdIdentity();
        index.forget(file.handle());
        forgotten.fire(new PersonForgotten(file.handle(), actor));
        audit.record(actor, "identity.forget", file.handle(), file.handle());
    }

    @Transactional
    public Optional<Identity> read(CaseFile file, Actor actor) {
        audit.record(actor, "identity.read", file.handle(), file.handle());
        byte[] sealed = file.sealedIdentity();
        return sealed == null
                ? Optional.empty()
                : Optional.of(identity(vault.open(file.handle(), place(file.handle()), sealed)));
    }

    private static Vault.Place place(String handle) {
        return new Vault.Place("case_file", "sealed_identity", handle);
    }

    private byte[] bytes(Identity identity) {
        try {
            return json.writeValueAsBytes(identity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An identity could not be written");
        }
    }

    private Identity identity(byte[] bytes) {
        try {
            return json.readValue(bytes, Identity.class);
        } catch (IOException e) {
            throw new IllegalStateException("A stored identity could not be read");
        }
    }
}
