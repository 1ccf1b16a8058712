package org.hjemvej.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens the address and the code word of a channel. Each look leaves an audit row of its own. Where a person
 * lives or stays is for the contact person of the case alone.
 */
@ApplicationScoped
public class KeepContactAddress {

    private final CaseFiles files;
    private final SafeContacts contacts;
    private final Vault vault;
    private final Audit audit;
    private final BusinessClock clock;

    KeepContactAddress(CaseFiles files, SafeContacts contacts, Vault vault, Audit audit, BusinessClock clock) {
        this.files = files;
        this.contacts = contacts;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where a channel leads to, and the word by which caller and person know each other. */
    public record Address(
            @Nullable String address, @Nullable String codeWord) {}

    /** An address that was opened, with the version of the contact rules it belongs to. */
    public record Opened(Address address, long version) {}

    @Transactional
    public SafeContact record(
            String handle, Channel channel, CaseReader reader, ExpectedVersion expected, Address address, Actor actor) {
        files.toChange(handle, readerOf(channel, reader)).mustBeAllowedToHaveIdentity();
        SafeContact contact = contacts.of(handle);
        String text = address.address();
        if (text != null && !channel.accepts(text)) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "address"));
        }
        expected.mustBe(contact.version());
        contact.keep(
                channel,
                sealed(handle, addressOf(handle, channel), text),
                sealed(handle, codeWordOf(handle, channel), address.codeWord()),
                actor,
                clock.now());
        contacts.persistAndFlush(contact);
        audit.record(actor, "contact-address.write", handle, channel.name());
        return contact;
    }

    /** Opens what is recorded of a channel; "no such resource" when nothing is. */
    @Transactional
    public Opened read(String handle, Channel channel, CaseReader reader, Actor actor) {
        files.get(handle, readerOf(channel, reader));
        SafeContact contact = contacts.of(handle);
        if (!contact.hasAddress(channel) && !contact.hasCodeWord(channel)) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
        audit.record(actor, "contact-address.read", handle, channel.name());
        Address address = new Address(
                opened(handle, addressOf(handle, channel), contact.sealedAddress(channel)),
                opened(handle, codeWordOf(handle, channel), contact.sealedCodeWord(channel)));
        return new Opened(address, contact.version());
    }

    private static CaseReader readerOf(Channel channel, CaseReader reader) {
        if (!channel.tellsWhereabouts()) {
            return reader;
        }
        if (!reader.contactPerson()) {
            throw InterfaceRule.FORBIDDEN.broken();
        }
        return reader.ownCasesOnly();
    }

    private byte @Nullable [] sealed(String handle, Vault.Place place, @Nullable String text) {
        return text == null ? null : vault.sealText(handle, place, text);
    }

    private @Nullable String opened(String handle, Vault.Place place, byte @Nullable [] sealed) {
        return sealed == null ? null : vault.openText(handle, place, sealed);
    }

    private static Vault.Place addressOf(String handle, Channel channel) {
        return new Vault.Place("safe_contact_channel", "sealed_address", handle + "/" + channel);
    }

    private static Vault.Place codeWordOf(String handle, Channel channel) {
        return new Vault.Place("safe_contact_channel", "sealed_code_word", handle + "/" + channel);
    }
}
