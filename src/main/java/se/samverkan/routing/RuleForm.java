package se.samverkan.routing;

import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.UnitId;

/** What an administrator fills in about a rule. */
public record RuleForm(
        String name, RuleConditions conditions, @Nullable UnitId unit) {}
