package org.hjemvej.cases.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hjemvej.platform.commit.OncePerTransaction;

/** Reads a number of the law or the programme as it was valid on a date. */
@ApplicationScoped
public class Policies {

    private final EntityManager database;
    private final OncePerTransaction once;

    Policies(EntityManager database, OncePerTransaction once) {
        this.database = database;
        this.once = once;
    }

    /** What a parameter is on some day, since when, and on what that rests. */
    public record Valid(String key, String value, LocalDate validFrom, String source) {}

    /** All parameters that have a value on that day. */
    public List<Valid> validOn(LocalDate on) {
        return database.createQuery(
                        "from PolicyParameter p where p.id.validFrom = (select max(other.id.validFrom) from PolicyParameter other"
                                + " where other.id.key = p.id.key and other.id.validFrom <= :on) order by p.id.key",
                        PolicyParameter.class)
                .setParameter("on", on)
                .getResultStream()
                .map(each -> new Valid(each.key(), each.value(), each.validFrom(), each.source()))
                .toList();
    }

    public int number(String key, LocalDate on) {
        return Integer.parseInt(valid(key, on).value());
    }

    public List<Integer> numbers(String key, LocalDate on) {
        return Arrays.stream(valid(key, on).value().split(","))
                .map(Integer::valueOf)
                .toList();
    }

    public List<String> texts(String key, LocalDate on) {
        return Arrays.stream(valid(key, on).value().split(",")).toList();
    }

    public String text(String key, LocalDate on) {
        return valid(key, on).value();
    }

    public boolean flag(String key, LocalDate on) {
        return Boolean.parseBoolean(valid(key, on).value());
    }

    /** Names the version of a parameter that a decision was made under. */
    public String version(String key, LocalDate on) {
        return key + "@" + valid(key, on).validFrom();
    }

    /** Since when the value of that day is valid. */
    public LocalDate validFrom(String key, LocalDate on) {
        return valid(key, on).validFrom();
    }

    /** Whether the parameter had a value on that day. */
    public boolean isKnown(String key, LocalDate on) {
        return !found(key, on).isEmpty();
    }

    private PolicyParameter valid(String key, LocalDate on) {
        List<PolicyParameter> found = found(key, on);
        if (found.isEmpty()) {
            throw new IllegalStateException("No value of policy parameter " + key + " is valid on " + on);
        }
        return found.getFirst();
    }

    /** A parameter on a day. */
    private record Question(String key, LocalDate on) {}

    private List<PolicyParameter> found(String key, LocalDate on) {
        return once.read(new Question(key, on), () -> query(key, on));
    }

    private List<PolicyParameter> query(String key, LocalDate on) {
        return database.createQuery(
                        "from PolicyParameter p where p.id.key = :key and p.id.validFrom <= :on order by p.id.validFrom desc",
                        PolicyParameter.class)
                .setParameter("key", key)
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultList();
    }
}
