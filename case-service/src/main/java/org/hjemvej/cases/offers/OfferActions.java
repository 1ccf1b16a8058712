package org.hjemvej.cases.offers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.cases.entitlements.EntitlementAnswer;
import org.hjemvej.cases.entitlements.ReadEntitlements;
import org.hjemvej.cases.entitlements.ServiceCategory;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;

/** CMM offers what the person is entitled to and was never offered, and goes on with what she has. */
@ApplicationScoped
class OfferActions implements NextActionSource {

    private final ServiceOffers offers;
    private final Appointments appointments;
    private final ReadEntitlements entitlements;
    private final BusinessClock clock;

    OfferActions(ServiceOffers offers, Appointments appointments, ReadEntitlements entitlements, BusinessClock clock) {
        this.offers = offers;
        this.appointments = appointments;
        this.entitlements = entitlements;
        this.clock = clock;
    }

    @Override
    public int process() {
        return 6;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        if (!reader.isCmm()) {
            return List.of();
        }
        String path = file.path() + "/service-offers";
        List<ServiceOffer> made = offers.of(file.handle());
        Set<ServiceCategory> offered = made.stream().map(ServiceOffer::category).collect(Collectors.toSet());
        List<NextAction> actions = new ArrayList<>();
        entitlements.on(file, clock.today()).stream()
                .filter(each -> each.answer() == EntitlementAnswer.YES
                        && each.category() != ServiceCategory.LODGING
                        && !offered.contains(each.category()))
                .forEach(each -> actions.add(NextAction.allowed("makeServiceOffer", "POST", path)
                        .about(each.category().name())));
        Map<String, List<Appointment>> open = openOf(file, made);
        made.forEach(offer -> {
            actions.addAll(of(offer, path + "/" + offer.id()));
            actions.addAll(on(open.getOrDefault(offer.id(), List.of()), path + "/" + offer.id() + "/appointments/"));
        });
        return actions;
    }

    /** By the offers that have any; asked for only when one has. */
    private Map<String, List<Appointment>> openOf(CaseFile file, List<ServiceOffer> made) {
        return made.stream().allMatch(offer -> offer.openAppointments() == 0)
                ? Map.of()
                : appointments.open(file.handle());
    }

    private static List<NextAction> on(List<Appointment> open, String path) {
        return open.stream()
                .map(each -> NextAction.allowed("recordAttendance", "PUT", path + each.number() + "/attendance"))
                .toList();
    }

    private static List<NextAction> of(ServiceOffer offer, String path) {
        NextAction appointment = NextAction.allowed("makeAppointment", "POST", path + "/appointments");
        NextAction end = NextAction.of("endServiceOffer", "PUT", path + "/end", offer::mustHaveNoOpenAppointments);
        return switch (offer.status()) {
            case OFFERED -> List.of(NextAction.allowed("answerServiceOffer", "PUT", path + "/answer"));
            case ACCEPTED, IN_PROGRESS -> List.of(appointment, end);
            case DECLINED, COMPLETED, DISCONTINUED -> List.of();
        };
    }
}
