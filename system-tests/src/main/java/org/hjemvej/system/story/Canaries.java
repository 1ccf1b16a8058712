package org.hjemvej.system.story;

import java.util.List;

/** What the story tells of a person, in words that occur nowhere else: wherever one of them turns up, it has leaked. */
public final class Canaries {

    public static final List<String> ALL = List.of(
            "Canary-Person",
            "canary person",
            Referring.NUMBER,
            InDenmark.SAFE_NUMBER,
            InDenmark.CODE_WORD,
            "+4500000000",
            "1999-04-12",
            "does not hold her passport",
            "The account is coherent",
            "She attends every talk",
            "talk it over with her sister",
            Lodging.STREET,
            Lodging.TOWN);

    private Canaries() {}
}
