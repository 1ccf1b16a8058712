package org.hjemvej.cases.offers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hjemvej.platform.rules.InterfaceRule;

/** The appointments of all offers. */
@ApplicationScoped
public class Appointments implements PanacheRepositoryBase<Appointment, Appointment.Key> {

    Appointment get(String offerId, int number) {
        return findByIdOptional(new Appointment.Key(offerId, number)).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** Those of which nobody has recorded what became of them, by the offers of a case; each in their order. */
    Map<String, List<Appointment>> open(String caseHandle) {
        return list(
                        "key.offerId in (select o.id from ServiceOffer o where o.caseHandle = ?1)"
                                + " and attendance is null order by key.offerId, key.number",
                        caseHandle)
                .stream()
                .collect(Collectors.groupingBy(Appointment::offerId));
    }

    /** The next appointments of an offer after a number. */
    public List<Appointment> after(String offerId, int number, int limit) {
        return find("key.offerId = ?1 and key.number > ?2 order by key.number", offerId, number)
                .range(0, limit - 1)
                .list();
    }
}
