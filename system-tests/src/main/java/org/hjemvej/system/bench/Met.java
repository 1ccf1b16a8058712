package org.hjemvej.system.bench;

import org.hjemvej.system.story.BeyondTheCeiling;
import org.hjemvej.system.story.Identifying;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Lodging;
import org.hjemvej.system.story.Stage;

/**
 * Who else is met, beside the person who went home.
 *
 * @param extended a case whose period is extended
 * @param merge of another case into that one
 * @param referral a new one
 * @param talk the path of a child's identification
 * @param address the path of the address of a house of an NGO
 * @param child a child that was missing, with all that protects it
 */
record Met(String extended, String merge, String referral, String talk, String address, MetChild child) {

    static Met meet(Stage stage) {
        InDenmark denmark = new InDenmark(stage);
        String handle = denmark.assessed();
        denmark.period(handle, stage.today());
        denmark.extend(handle, 30, stage.cast().ulrik());
        new BeyondTheCeiling(stage).raise(handle, 240);
        String merge = denmark.merge(handle, denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT"));
        Identifying identifying = new Identifying(stage);
        identifying.needs(handle);
        String referral = denmark.referral();
        Lodging lodging = new Lodging(stage);
        String placement = lodging.ask(
                        stage.cast().clara(),
                        referral,
                        "ORDINARY",
                        "\"placesFor\":\"MEN\",\"ageState\":\"ADULT\",\"stayBasis\":\"EU_CITIZEN\"")
                .text("id");
        String address = lodging.sayWhere(placement);
        lodging.nameReader(placement, "cecilie", "CMM");
        lodging.interpreter(referral, "eng", stage.today());
        return new Met(handle, merge, referral, identifying.talk(), address, MetChild.meet(stage));
    }
}
