package testkit.pytorch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import testkit.expressions.Expression;

/** What an expression amounts to at its leaves. */
record ExpressionQuestion(Expression expression) implements Question {

    static boolean isFormula(String text) {
        return !text.contains(":");
    }

    @Override
    public String text() {
        return expression.formula();
    }

    @Override
    public List<Double> numbers() {
        return expression.leaves();
    }

    @Override
    public NDArray compute(NDArray numbers) {
        NDList leaves = numbers.split(LongStream.range(1, numbers.size()).toArray());
        Iterator<NDArray> next = leaves.iterator();
        List<NDArray> nodes = expression.compute(
                number -> next.next(),
                (step, before) ->
                        step.operation().pytorch.of(before.get(step.a()), before.get(step.b()), step.constant()));
        return nodes.get(expression.root());
    }
}
