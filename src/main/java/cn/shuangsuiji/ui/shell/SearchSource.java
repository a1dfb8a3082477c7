package cn.shuangsuiji.ui.shell;

import java.util.List;

/// Finds anything by part of its name, its pinyin initials or the end of its code. Asked on a worker's thread.
@FunctionalInterface
public interface SearchSource {
    /** The best hits first, few enough to be read at a glance; never asked with a blank text. */
    List<SearchHit> search(String text);
}
