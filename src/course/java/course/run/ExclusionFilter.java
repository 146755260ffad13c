package course.run;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves tests out before a run begins. It knows the test methods of every test engine. */
record ExclusionFilter(TestExclusion exclusion) implements PostDiscoveryFilter {

    @Override
    public FilterResult apply(TestDescriptor test) {
        return FilterResult.includedIf(
                !exclusion.ids().contains(test.getUniqueId().toString()));
    }
}
