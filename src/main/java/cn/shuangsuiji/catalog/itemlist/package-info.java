/** The item list over time: its versions, the draft of the next one, what the platform confirms, and how it is published. */
@NullMarked
package cn.shuangsuiji.catalog.itemlist;

import org.jspecify.annotations.NullMarked;
