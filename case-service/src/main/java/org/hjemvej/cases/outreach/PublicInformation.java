package org.hjemvej.cases.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** What anybody may know, as it stands on a date. */
@ApplicationScoped
public class PublicInformation {

    private final EntityManager database;

    PublicInformation(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public List<PublicOffer> offers(LocalDate on) {
        return standing(PublicOffer.class, on, "code");
    }

    @Transactional
    public List<OutreachProvider> providers(LocalDate on) {
        return standing(OutreachProvider.class, on, "code");
    }

    @Transactional
    public List<PublicContact> contacts(LocalDate on) {
        return standing(PublicContact.class, on, "organisation");
    }

    @Transactional
    public List<OpeningHours> hours(LocalDate on) {
        return standing(OpeningHours.class, on, "service, e.key.days desc");
    }

    private <T> List<T> standing(Class<T> type, LocalDate on, String order) {
        return database.createQuery(
                        "from " + type.getSimpleName() + " e where e.key.validFrom <= :on"
                                + " and (e.validTo is null or e.validTo >= :on) order by e.key." + order
                                + ", e.key.validFrom",
                        type)
                .setParameter("on", on)
                .getResultList();
    }
}
