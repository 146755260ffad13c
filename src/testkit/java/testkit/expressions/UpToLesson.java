package testkit.expressions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which random expressions a property wants: those that use only operations of the lessons up to this one. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface UpToLesson {

    /** The last lesson whose operations may be used. */
    int value();

    /** The largest number of operations. */
    int operations() default 8;
}
