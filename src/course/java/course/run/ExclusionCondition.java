package course.run;

import java.util.Set;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.UniqueId;

/** Leaves Jupiter's tests out while a run goes on: only then Jupiter knows the cases of a parameterized test. */
public final class ExclusionCondition implements ExecutionCondition {

    private static final Set<String> TESTS = Set.of("method", "test-template-invocation");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        TestExclusion exclusion = context.getTestClass().map(TestExclusion::of).orElse(TestExclusion.NONE);
        if (exclusion.excludes(context.getUniqueId())) {
            return ConditionEvaluationResult.disabled(TestExclusion.LEFT_OUT);
        }
        return exclusion
                .reasonToList()
                .filter(reason -> isTest(context))
                .map(ConditionEvaluationResult::disabled)
                .orElse(ConditionEvaluationResult.enabled(""));
    }

    /** Whether it is a single test, and not a class or a parameterized test with all of its cases. */
    private static boolean isTest(ExtensionContext context) {
        return TESTS.contains(
                UniqueId.parse(context.getUniqueId()).getLastSegment().getType());
    }
}
