package org.hjemvej.partners.organisations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hjemvej.platform.ids.Ids;

/** A local NGO that may receive people, from being identified to qualified. Its code is its organisation in tokens. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private String id;

    @Version
    private long version;

    private String code;
    private String name;
    private String country;

    @Enumerated(EnumType.STRING)
    private OrganisationStatus status;

    private Instant createdAt;

    protected Organisation() {}

    static Organisation identify(String code, String name, String country, Instant now) {
        Organisation organisation = new Organisation();
        organisation.id = Ids.handle("O");
        organisation.code = code;
        organisation.name = name;
        organisation.country = country;
        organisation.status = OrganisationStatus.IDENTIFIED;
        organisation.createdAt = now;
        return organisation;
    }

    void become(OrganisationStatus wanted) {
        status.mustLeadTo(wanted, OrganisationRule.ORGANISATION_STATE);
        status = wanted;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String country() {
        return country;
    }

    public OrganisationStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }
}
