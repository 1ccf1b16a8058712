package org.hjemvej.cases.contact.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.contact.Channel;
import org.hjemvej.cases.contact.ChannelRule;
import org.hjemvej.cases.contact.Days;
import org.hjemvej.cases.contact.GenderWish;
import org.hjemvej.cases.contact.InterpreterNeeds;
import org.hjemvej.cases.contact.SafeContact;
import org.hjemvej.cases.contact.SafeHours;
import org.hjemvej.cases.contact.Safety;
import org.hjemvej.cases.languages.KnownLanguage;
import org.jspecify.annotations.Nullable;

/** How the person says she may be reached. */
@Schema(name = "ContactRulesToRecord")
public record ContactRulesBody(
        @Schema(description = "A channel that is not named becomes UNKNOWN, and nothing automatic uses it.")
        @NotNull
        @Size(max = 7)
        @EachChannelOnce
        List<@NotNull @Valid ChannelBody> channels,

        @Schema(description = "The person's language, ISO 639-3.", examples = "pcm") @Nullable @KnownLanguage
        String language,

        @Valid @Nullable InterpreterBody interpreter) {

    /** What holds for one channel. */
    @HoursInOrder
    @Schema(name = "ChannelRule")
    public record ChannelBody(
            @Schema(examples = "PHONE") @NotNull Channel channel,
            @Schema(examples = "SAFE") @NotNull Safety safety,

            @Schema(description = "When a safe channel is safe; at any time when absent or empty.")
            @Size(max = 21)
            @Nullable
            List<@NotNull @Valid HoursBody> hours) {

        List<HoursBody> hoursOrNone() {
            return hours == null ? List.of() : hours;
        }

        ChannelRule rule() {
            return new ChannelRule(
                    channel,
                    safety,
                    hoursOrNone().stream().map(HoursBody::hours).toList());
        }
    }

    /** Hours of a day, in Danish time; hours over midnight are two entries. */
    @Schema(name = "SafeHours")
    public record HoursBody(
            @Schema(examples = "WEEKDAYS") @NotNull Days days,

            @Schema(examples = "08:00") @NotNull @Pattern(regexp = SafeHours.FROM)
            String from,

            @Schema(examples = "15:30", description = "The first minute after; 24:00 is the end of the day.")
            @NotNull
            @Pattern(regexp = SafeHours.TO)
            String to) {

        static HoursBody of(SafeHours hours) {
            return new HoursBody(hours.days(), hours.from(), hours.to());
        }

        boolean canBeRead() {
            return days != null
                    && from != null
                    && to != null
                    && from.matches(SafeHours.FROM)
                    && to.matches(SafeHours.TO);
        }

        boolean beginsBeforeItEnds() {
            return from.compareTo(to) < 0;
        }

        SafeHours hours() {
            return new SafeHours(days, from, to);
        }
    }

    /** Which interpreter the person needs. */
    @InterpreterInOrder
    @Schema(name = "InterpreterNeeds")
    public record InterpreterBody(
            @NotNull Boolean needed,

            @Schema(description = "The interpreter's language, ISO 639-3, when one is needed.", examples = "pcm")
            @Nullable
            @KnownLanguage
            String language,

            @Schema(description = "Nobody of her own community may learn of her through the interpreter.") @NotNull
            Boolean notFromOwnCommunity,

            @Schema(examples = "WOMAN") @NotNull GenderWish genderWish) {

        static InterpreterBody of(InterpreterNeeds needs) {
            return new InterpreterBody(
                    needs.needed(), needs.language(), needs.notFromOwnCommunity(), needs.genderWish());
        }

        InterpreterNeeds needs() {
            return new InterpreterNeeds(needed, language, notFromOwnCommunity, genderWish);
        }
    }

    SafeContact.Told told() {
        return new SafeContact.Told(
                channels.stream().map(ChannelBody::rule).toList(),
                language,
                interpreter == null ? null : interpreter.needs());
    }
}
