package testkit.pytorch;

import java.util.List;
import net.jqwik.api.Arbitrary;
import testkit.expressions.Expression;

/**
 * The judge: what PyTorch computes in float64 for an expression or another {@link Question}, live or as recorded.
 *
 * <p>It is live where PyTorch's native library is on the class path and can be loaded. Elsewhere, and with
 * {@code -Dpytorch=recorded}, it answers from results that were recorded from live PyTorch.
 */
public interface PyTorch {

    /** What PyTorch says: a value, and its derivative with respect to each number that it was computed from. */
    record Answer(double value, List<Double> gradients) {
        public Answer {
            gradients = List.copyOf(gradients);
        }
    }

    /** The judge of this process. */
    static PyTorch judge() {
        return Judge.INSTANCE;
    }

    /** Which PyTorch this is, in a few words: {@code 2.7.1, live}. */
    String description();

    /** Computes the answer to a question, and its gradients. */
    Answer answer(Question question);

    /** Computes an expression, and its derivative with respect to each leaf. */
    default Answer answer(Expression expression) {
        return answer(new ExpressionQuestion(expression));
    }

    /** Expressions that this judge can answer for, with the operations of the lessons up to one. */
    Arbitrary<Expression> expressions(int lesson, int operations);

    /**
     * Those of some random things that this judge can be asked about: all of them when it is live, and a fixed sample
     * when its answers are or were recorded. A property over nothing but the sample asks about all of it.
     */
    <T> Arbitrary<T> sample(Arbitrary<T> everything);
}
