package org.hjemvej.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.cases.identification.MayKnowLanguage;
import org.hjemvej.platform.caller.Actor;

/**
 * CMM may record at any time how the person is reached, and as long as her name may be known the address of a channel; where
 * she lives or stays is for the contact person of the case alone, and for who stands in for her. In which language has a rule
 * of its own.
 */
@ApplicationScoped
class ContactActions implements NextActionSource {

    private static final String LANGUAGE = "LANGUAGE";

    private final CaseFiles files;
    private final MayKnowLanguage language;

    ContactActions(CaseFiles files, MayKnowLanguage language) {
        this.files = files;
        this.language = language;
    }

    @Override
    public int process() {
        return 1;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        if (!reader.isCmm()) {
            return List.of();
        }
        String path = file.path() + "/contact-rules";
        boolean mayKnowWhere = reader.contactPerson() && files.isContactPerson(file, reader.id());
        List<NextAction> actions = new ArrayList<>();
        actions.add(NextAction.allowed("recordContactRules", "PUT", path));
        actions.add(NextAction.of("recordContactRules", "PUT", path, () -> language.mustHold(file))
                .about(LANGUAGE));
        for (Channel channel : Channel.values()) {
            if (!channel.tellsWhereabouts() || mayKnowWhere) {
                actions.add(NextAction.of(
                        "recordContactAddress",
                        "PUT",
                        path + "/" + channel + "/address",
                        file::mustBeAllowedToHaveIdentity));
            }
        }
        return actions;
    }
}
