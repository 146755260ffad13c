package course.run;

import java.util.List;
import java.util.Set;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves tests out of a run: single ones, named by their ids, all that are still to come when the observer has enough,
 * and all, each with its name, when the observer only wants to know which there are. A filter knows each test method, of
 * every test engine; what Jupiter makes of a parameterized one is known only while it runs, and a condition leaves it out
 * then. A property of jqwik that has begun ends with its next try.
 */
public final class TestExclusion implements ExecutionCondition, AroundTryHook, SkipExecutionHook {

    static final String REASON = "left out of this run";

    /** How the reason begins of a test that was only listed. */
    private static final String NOT_RUN = "It was not run: ";

    static final String PARAMETER = "dagnet.without";

    private static volatile TestObserver observer = TestObserver.NONE;

    /** From now on this observer says when the run is to end. */
    static void observe(TestObserver ofTheRun) {
        observer = ofTheRun;
    }

    /** Whether all that is still to come is left out. */
    static boolean leavesOutTheRest() {
        return observer.hasEnough();
    }

    /** Whether a test was skipped because the run only lists its tests. */
    static boolean isNotRun(String reason) {
        return reason.startsWith(NOT_RUN);
    }

    private static boolean onlyLists() {
        return !observer.whyNotRun().isEmpty();
    }

    static PostDiscoveryFilter filter(Set<String> ids) {
        return test -> FilterResult.includedIf(!ids.contains(test.getUniqueId().toString()));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        List<String> ids =
                context.getConfigurationParameter(PARAMETER).orElse("").lines().toList();
        if (leavesOutTheRest() || ids.contains(context.getUniqueId())) {
            return ConditionEvaluationResult.disabled(REASON);
        }
        return onlyLists() && isTest(context)
                ? ConditionEvaluationResult.disabled(NOT_RUN + observer.whyNotRun())
                : ConditionEvaluationResult.enabled("");
    }

    /** And not a class, or a parameterized test as a whole. */
    private static boolean isTest(ExtensionContext context) {
        String type = UniqueId.parse(context.getUniqueId()).getLastSegment().getType();
        return type.equals("method") || type.equals("test-template-invocation");
    }

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return onlyLists() && context instanceof PropertyLifecycleContext
                ? SkipResult.skip(NOT_RUN + observer.whyNotRun())
                : SkipResult.doNotSkip();
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        return leavesOutTheRest() ? TryExecutionResult.satisfied(true) : aTry.execute(parameters);
    }

    /** To all properties, and not only to those of a class that names it. */
    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
