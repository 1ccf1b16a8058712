package org.hjemvej.reintegration.preparedreturn;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.reintegration.programme.ProgrammeVersion.Group;
import org.jspecify.annotations.Nullable;

/** Who applied, by which gate, in which group, with which class of stay, and who wrote it down. It stays as it was. */
@Embeddable
public record Application(
        String caseHandle,
        @Enumerated(EnumType.STRING) Track track,

        @Enumerated(EnumType.STRING) @Column(name = "group_code")
        Group group,

        @Nullable String stayBasisClass,
        String requestedBy,
        Instant requestedAt) {

    /** Hjemrejsestyrelsen decides on cooperation without lawful stay, CMM as a condition of the programme with it. */
    public String cooperationAuthority() {
        return "LAWFUL".equals(stayBasisClass) ? "CMM" : "HST";
    }

    void mustBeDecidedBy(Actor actor) {
        if (!cooperationAuthority().equals(actor.organisation())) {
            throw ReturnRule.COOPERATION_NOT_COMPETENT.broken(Map.of("authority", cooperationAuthority()));
        }
    }
}
