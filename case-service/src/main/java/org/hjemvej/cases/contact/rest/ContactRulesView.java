package org.hjemvej.cases.contact.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.contact.Channel;
import org.hjemvej.cases.contact.ChannelRule;
import org.hjemvej.cases.contact.SafeContact;
import org.hjemvej.cases.contact.Safety;
import org.jspecify.annotations.Nullable;

/** How the person may be reached, without any address or code word. */
@Schema(name = "ContactRules")
public record ContactRulesView(
        @Schema(description = "Every channel; UNKNOWN until somebody has asked her.")
        List<ChannelView> channels,

        @Schema(description = "ISO 639-3.", examples = "pcm") @Nullable
        String language,

        ContactRulesBody.@Nullable InterpreterBody interpreter,

        @Schema(description = "Absent as long as nothing is recorded.") @Nullable
        Instant changedAt) {

    /** One channel. */
    @Schema(name = "ContactChannelRule")
    public record ChannelView(
            Channel channel,

            @Schema(description = "What is UNKNOWN counts as unsafe for everything automatic.")
            Safety safety,

            @Schema(description = "None: at any time, if the channel is safe.")
            List<ContactRulesBody.HoursBody> hours,

            boolean addressKnown,
            boolean codeWordAgreed) {

        static ChannelView of(SafeContact contact, ChannelRule rule) {
            return new ChannelView(
                    rule.channel(),
                    rule.safety(),
                    rule.hours().stream().map(ContactRulesBody.HoursBody::of).toList(),
                    contact.hasAddress(rule.channel()),
                    contact.hasCodeWord(rule.channel()));
        }
    }

    static ContactRulesView of(SafeContact contact) {
        return new ContactRulesView(
                contact.rules().stream()
                        .map(rule -> ChannelView.of(contact, rule))
                        .toList(),
                contact.language(),
                contact.interpreter() == null ? null : ContactRulesBody.InterpreterBody.of(contact.interpreter()),
                contact.changedAt());
    }
}
