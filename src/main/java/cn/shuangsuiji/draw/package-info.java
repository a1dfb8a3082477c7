/** The draw that anyone can verify: freeze, commitment, seed, tickets, the published record, and its verification. */
@NullMarked
package cn.shuangsuiji.draw;

import org.jspecify.annotations.NullMarked;
