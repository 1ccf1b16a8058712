package org.hjemvej.cases.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** The digest of one thing by which a person is found or compared. */
@Entity
@Table(name = "person_index")
public class PersonIndexEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_index_id")
    @SequenceGenerator(name = "person_index_id", sequenceName = "person_index_id", allocationSize = 50)
    private long id;

    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private IndexField field;

    private int part;
    private int keyVersion;
    private byte[] digest;
    private Instant openedAt;

    protected PersonIndexEntry() {}

    /** {@code part} tells the parts of a name apart; it is 0 for what has none. */
    static PersonIndexEntry of(CaseFile file, IndexField field, int part, int keyVersion, byte[] digest) {
        PersonIndexEntry entry = new PersonIndexEntry();
        entry.caseHandle = file.handle();
        entry.openedAt = file.openedAt();
        entry.field = field;
        entry.part = part;
        entry.keyVersion = keyVersion;
        entry.digest = digest;
        return entry;
    }
}
