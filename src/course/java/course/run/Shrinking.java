package course.run;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Lets jqwik shrink only what is worth it, and only as long as somebody waits for the result. A sample that has met a stub
 * needs no shrinking. And when jqwik's time for shrinking is over, it leaves the thread that shrinks to itself: that would
 * take the processor from all later tests, for minutes, so it ends with its next try.
 */
public final class Shrinking implements AroundPropertyHook, AroundTryHook {

    /** The thread of each property that is running; another one that tries its samples shrinks them. */
    private final Map<Method, Thread> running = new ConcurrentHashMap<>();

    /** Ends the thread that shrinks. jqwik takes exceptions and assertion errors for the outcome of a try. */
    private static final class Ended extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Stands for what a stub has thrown. jqwik shrinks no sample that has met an error. */
    private static final class NotWritten extends Error {
        private static final long serialVersionUID = 1;

        NotWritten(Throwable stub) {
            super(stub.getMessage(), stub);
        }
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        running.put(context.targetMethod(), Thread.currentThread());
        try {
            return property.execute();
        } finally {
            running.remove(context.targetMethod());
        }
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        Thread waiting = running.get(context.targetMethod());
        boolean shrinks = waiting != Thread.currentThread();
        if (shrinks
                && (waiting == null
                        || TestExclusion.of(context.containerClass()).excludesTheRest())) {
            throw new Ended();
        }
        TryExecutionResult result = aTry.execute(parameters);
        result.throwable()
                .filter(thrown -> !Engine.Stub.in(thrown.toString()).isEmpty())
                .ifPresent(stub -> {
                    throw new NotWritten(stub);
                });
        return result;
    }

    /** To all properties, and not only to those of a class that names it. */
    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
