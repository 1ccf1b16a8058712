package org.hjemvej.system.story;

/** Everybody who acts in the story, each with her own token. */
public record Cast(
        Agency clara,
        Agency mette,
        Agency ulrik,
        Agency ulla,
        Agency hanne,
        Agency dina,
        Agency dorte,
        Agency freja,
        Agency frode,
        Agency pelle,
        Agency nora,
        Agency amara) {

    public static Cast signIn(Place place) {
        return new Cast(
                Agency.signIn("clara", place),
                Agency.signIn("mette", place),
                Agency.signIn("ulrik", place),
                Agency.signIn("ulla", place),
                Agency.signIn("hanne", place),
                Agency.signIn("dina", place),
                Agency.signIn("dorte", place),
                Agency.signIn("freja", place),
                Agency.signIn("frode", place),
                Agency.signIn("pelle", place),
                Agency.signIn("nora", place),
                Agency.signIn("amara", place));
    }

    /** The same, with somebody else of CMM who does what Clara does. */
    Cast insteadOfClara(Agency other) {
        return new Cast(other, mette, ulrik, ulla, hanne, dina, dorte, freja, frode, pelle, nora, amara);
    }
}
