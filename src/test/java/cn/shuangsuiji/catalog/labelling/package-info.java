@org.jspecify.annotations.NullMarked
package cn.shuangsuiji.catalog.labelling;
