package org.hjemvej.cases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A referral that is sent once more under a number of its sender. What it tells must be what is known already, for nothing of it
 * is kept; what it leaves out says nothing.
 */
record SentAgain(Referral before, @Nullable String summaryBefore) {

    /** The fields that tell something else than before, or something for the first time; never what they tell. */
    List<String> differing(Referral.Facts told, @Nullable String summary, Custody.@Nullable Told custody) {
        List<String> fields = new ArrayList<>();
        note(fields, "channel", told.channel(), before.channel());
        note(fields, "urgency", told.urgency(), before.urgency());
        note(fields, "stayBasis", told.stayBasis(), before.stayBasis());
        note(fields, "ageState", told.ageState(), before.ageState());
        note(fields, "summary", summary, summaryBefore);
        if (custody != null && !custody.isWhatIsKnown(before.custody())) {
            fields.add("custody");
        }
        return fields;
    }

    private static void note(List<String> fields, String name, @Nullable Object told, @Nullable Object known) {
        if (told != null && !Objects.equals(told, known)) {
            fields.add(name);
        }
    }
}
