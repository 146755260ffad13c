package lesson07_gradient_checking;

import static testkit.assertions.Assertions.assertThat;

import dagnet.GradientCheck;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import testkit.expressions.Expression;
import testkit.expressions.UpToLesson;
import testkit.pytorch.PyTorch;

class GradientCheckingAgainstPyTorch {

    @Example
    @Label("PyTorch agrees about a² + a·b at 3 and 4")
    void squareAndProduct() {
        Expression expression = Expression.parse("a ^ 2.0 + a * b", 3, 4);

        double[] slopes =
                GradientCheck.numeric(in -> in.get(0).pow(2).add(in.get(0).mul(in.get(1))), 3, 4);

        assertThat(slopes).usingElementComparator(new Nearly()).containsExactly(pytorchGradients(expression));
    }

    @Property
    @Label("PyTorch computes the slopes that central differences estimate, for any expression")
    void slopes(@ForAll @UpToLesson(6) Expression expression) {
        Assume.that(Formulas.isGentle(expression));

        double[] slopes = GradientCheck.numeric(Formulas.function(expression), Formulas.point(expression));

        assertThat(slopes)
                .as("your central differences for %s; PyTorch's gradients are expected", expression)
                .usingElementComparator(new Nearly())
                .containsExactly(pytorchGradients(expression));
    }

    private static double[] pytorchGradients(Expression expression) {
        List<Double> gradients = PyTorch.judge().answer(expression).gradients();
        return gradients.stream().mapToDouble(gradient -> gradient).toArray();
    }

    /** Equal but for the error of an estimate. */
    private static final class Nearly implements Comparator<Double> {

        @Override
        public int compare(Double estimate, Double exact) {
            boolean near = Math.abs(estimate - exact) <= 1e-4 * Math.max(1, Math.abs(exact));
            return near ? 0 : estimate.compareTo(exact);
        }

        @Override
        public String toString() {
            return "a tolerance of 0.0001, relative above 1 and absolute below";
        }
    }
}
