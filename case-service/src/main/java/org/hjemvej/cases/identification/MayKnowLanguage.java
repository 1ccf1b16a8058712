package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import org.hjemvej.cases.casefile.CaseFile;

/** Which language a person speaks leads to her: of who has refused it is written down for an interview to come only. */
@ApplicationScoped
public class MayKnowLanguage {

    private final Identifications identifications;

    MayKnowLanguage(Identifications identifications) {
        this.identifications = identifications;
    }

    /** Refuses as long as nobody may know who she is and no interview is to come. */
    public void mustHold(CaseFile file) {
        if (file.isIdentityWithheld() && !identifications.open(file.handle())) {
            file.mustBeAllowedToHaveIdentity();
        }
    }
}
