package org.hjemvej.cases.offers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The appointments of all offers. */
@ApplicationScoped
public class Appointments implements PanacheRepositoryBase<Appointment, Appointment.Key> {

    Appointment get(String offerId, int number) {
        return findByIdOptional(new Appointment.Key(offerId, number)).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** Those of an offer of which nobody has recorded what became of them, in their order. */
    List<Appointment> open(String offerId) {
        return list("key.offerId = ?1 and attendance is null order by key.number", offerId);
    }

    /** The next appointments of an offer after a number. */
    public List<Appointment> after(String offerId, int number, int limit) {
        return find("key.offerId = ?1 and key.number > ?2 order by key.number", offerId, number)
                .range(0, limit - 1)
                .list();
    }
}
