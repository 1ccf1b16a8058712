package org.hjemvej.cases.bestinterests;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** That a child was helped to say what it wants, and whether it did; never what it said. Never changed. */
@Entity
@Table(name = "childs_view")
public class ChildsView {

    @Id
    private String id;

    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private ViewAbout about;

    private boolean heard;

    @Enumerated(EnumType.STRING)
    private @Nullable NotHeardFor notHeardFor;

    @Enumerated(EnumType.STRING)
    private ViewSupport supportedBy;

    private LocalDate heardOn;
    private String recordedBy;
    private Instant recordedAt;

    protected ChildsView() {}

    /**
     * What is recorded.
     *
     * @param heard whether the child said what it wants
     * @param notHeardFor why not; null when it did
     */
    public record Support(
            ViewAbout about,
            boolean heard,
            @Nullable NotHeardFor notHeardFor,
            ViewSupport supportedBy,
            LocalDate heardOn) {}

    static ChildsView of(String caseHandle, Support support, Actor actor, Instant now) {
        if (support.heard() == (support.notHeardFor() != null)) {
            throw BestInterestsRule.CHILDS_VIEW_REASON.broken();
        }
        ChildsView view = new ChildsView();
        view.id = Ids.handle("J");
        view.caseHandle = caseHandle;
        view.about = support.about();
        view.heard = support.heard();
        view.notHeardFor = support.notHeardFor();
        view.supportedBy = support.supportedBy();
        view.heardOn = support.heardOn();
        view.recordedBy = actor.id();
        view.recordedAt = now;
        return view;
    }

    public String id() {
        return id;
    }

    public ViewAbout about() {
        return about;
    }

    public boolean heard() {
        return heard;
    }

    public @Nullable NotHeardFor notHeardFor() {
        return notHeardFor;
    }

    public ViewSupport supportedBy() {
        return supportedBy;
    }

    public LocalDate heardOn() {
        return heardOn;
    }
}
