package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;

/// 随机抽查事项清单: a version of the item list with its table. Public.
///
/// @param list UUID of the version of the list
/// @param organ full name of the organ
/// @param date the paper is made
/// @param version name of the version
/// @param effective the day it came into force
/// @param general how many 一般检查事项 it has
/// @param key how many 重点检查事项 it has
/// @param items in the list's order
public record ItemListPaper(String list, String organ, LocalDate date, String version, LocalDate effective, int general,
        int key,
        List<Item> items) implements Paper {
    public ItemListPaper {
        items = List.copyOf(items);
    }

    /**
     * @param category 抽查类别
     * @param name 抽查事项; says as well why it is not drawn, where it is not
     * @param targets 检查对象
     * @param importance 事项类别
     * @param methods 检查方式
     * @param level 检查主体
     * @param basis 检查依据
     */
    public record Item(String category, String name, String targets, String importance, String methods, String level,
            String basis) {}

    @Override
    public PaperKind kind() {
        return PaperKind.ITEM_LIST;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.OFFICE, list);
    }

    @Override
    public String reference() {
        return version;
    }

    /** How many items the list has. */
    public int count() {
        return items.size();
    }
}
