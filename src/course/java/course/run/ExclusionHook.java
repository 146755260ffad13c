package course.run;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Leaves jqwik's properties out while a run goes on. A property that has begun ends with its next try. */
public final class ExclusionHook implements SkipExecutionHook, AroundTryHook {

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        Optional<String> reason = context instanceof PropertyLifecycleContext property
                ? TestExclusion.of(property.containerClass()).reasonToList()
                : Optional.empty();
        return reason.map(SkipResult::skip).orElse(SkipResult.doNotSkip());
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        return TestExclusion.of(context.containerClass()).excludesTheRest()
                ? TryExecutionResult.satisfied(true)
                : aTry.execute(parameters);
    }

    /** To all properties, and not only to those of a class that names it. */
    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
