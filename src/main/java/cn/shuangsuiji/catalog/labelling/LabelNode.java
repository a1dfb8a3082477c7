package cn.shuangsuiji.catalog.labelling;

import org.jspecify.annotations.Nullable;

/// A label in its tree, with how many carry it. Of targets, items and inspectors only those count that are active.
///
/// @param parent code of the wider label; null at the top
/// @param active false once withdrawn: it stays where it is carried and is given to nobody any more
/// @param targets how many targets carry this very label
/// @param targetsBelow how many carry it or one below it, each counted once
/// @param items how many items ask for it, of their targets or of the people who inspect
/// @param itemsBelow the same with the labels below it
/// @param inspectors how many inspectors hold this very label
/// @param inspectorsBelow how many hold it or one below it
public record LabelNode(String code, String name, @Nullable String parent, boolean active, long targets,
        long targetsBelow, long items, long itemsBelow, long inspectors, long inspectorsBelow) {}
