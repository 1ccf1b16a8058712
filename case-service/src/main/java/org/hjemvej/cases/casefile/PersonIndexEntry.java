package org.hjemvej.cases.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The digest of one thing a person can be searched by. */
@Entity
@Table(name = "person_index")
public class PersonIndexEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private SearchField field;

    private int keyVersion;
    private byte[] digest;

    protected PersonIndexEntry() {}

    static PersonIndexEntry of(String caseHandle, SearchField field, int keyVersion, byte[] digest) {
        PersonIndexEntry entry = new PersonIndexEntry();
        entry.caseHandle = caseHandle;
        entry.field = field;
        entry.keyVersion = keyVersion;
        entry.digest = digest;
        return entry;
    }
}
