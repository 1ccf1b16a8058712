package org.hjemvej.platform.rules;

import java.util.Map;

/** A refusal: the rule that broke and the facts that explain it. The message carries the code only. */
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Map<String, ?> facts;

    public RuleBroken(Rule rule, Map<String, ?> facts) {
        super(rule.name());
        this.rule = rule;
        this.facts = Map.copyOf(facts);
    }

    public Rule rule() {
        return rule;
    }

    public Map<String, ?> facts() {
        return facts;
    }
}
