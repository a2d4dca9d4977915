package io.lectern.kernel.privacy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule of each type of events that needs one. */
final class WithholdingRules {
    private final Map<String, WithholdingRule> byType = new HashMap<>();

    /** @throws IllegalStateException if a type has no rule that needs one, or has one too many */
    WithholdingRules(Iterable<WithholdingRule> rules, Map<String, Disclosure> disclosures) {
        for (var rule : rules) for (var type : rule.types()) register(type, rule, disclosures.get(type));
        disclosures.forEach((type, disclosure) -> {
            if (disclosure.needsRule() && !byType.containsKey(type))
                throw new IllegalStateException("No rule says what is withheld of " + type);
        });
    }

    @Nullable
    WithholdingRule of(String type) {
        return byType.get(type);
    }

    private void register(String type, WithholdingRule rule, @Nullable Disclosure disclosure) {
        if (disclosure == null || !disclosure.needsRule())
            throw new IllegalStateException("Nothing of %s is withheld by a rule".formatted(type));
        if (byType.put(type, rule) != null)
            throw new IllegalStateException("Two rules say what is withheld of " + type);
    }
}
