package cn.shuangsuiji.assignment;

import java.util.function.UnaryOperator;

/// What sentences call things by: each turns a code into a name.
///
/// @param target names of visits' targets
/// @param inspector names of people
/// @param label names of qualifications
public record Names(UnaryOperator<String> target, UnaryOperator<String> inspector, UnaryOperator<String> label) {
    /** The codes themselves, where only the record is at hand. */
    public static final Names CODES = new Names(UnaryOperator.identity(), UnaryOperator.identity(),
            UnaryOperator.identity());
}
