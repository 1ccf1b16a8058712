package org.hjemvej.cases.identification;

/** Whom a support person comes from. A closed list: who it is is sealed apart, and no name can be written here. */
public enum SupportPersonOrganisation {
    NGO,
    RED_CROSS,
    SHELTER,
    MUNICIPALITY,
    LAWYER,
    PRIVATE_PERSON,
    OTHER
}
