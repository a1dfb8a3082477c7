/** Benchmarks of the draw and the assignment, run by {@code mvn -Pbench verify} and by nothing else. */
@NullMarked
package cn.shuangsuiji.bench;

import org.jspecify.annotations.NullMarked;
