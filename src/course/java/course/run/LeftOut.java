package course.run;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves single tests out of a run, named by their ids. A filter knows each test method, of every test engine; what
 * Jupiter makes of a parameterized one is known only while it runs, and a condition leaves it out then.
 */
public final class LeftOut implements ExecutionCondition {

    static final String REASON = "left out of this run";
    static final String PARAMETER = "dagnet.without";

    static PostDiscoveryFilter filter(Set<String> ids) {
        return test -> FilterResult.includedIf(!ids.contains(test.getUniqueId().toString()));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        List<String> ids =
                context.getConfigurationParameter(PARAMETER).orElse("").lines().toList();
        return ids.contains(context.getUniqueId())
                ? ConditionEvaluationResult.disabled(REASON)
                : ConditionEvaluationResult.enabled("");
    }
}
