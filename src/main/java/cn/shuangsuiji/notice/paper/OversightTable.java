package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;

/// 督查表: how the office kept the rules of random inspection in a period. Stays in the office and its superiors.
///
/// @param office UUID of the installation
/// @param organ full name of the organ
/// @param date of the table
/// @param from first day of the period
/// @param to last day of the period
/// @param figures of the whole office
/// @param items figures by item
public record OversightTable(String office, String organ, LocalDate date, LocalDate from, LocalDate to,
        List<Figure> figures, List<ItemFigures> items) implements Paper {
    public OversightTable {
        figures = List.copyOf(figures);
        items = List.copyOf(items);
    }

    /**
     * @param name what is counted
     * @param value the count
     * @param remark what it should be, or why it matters; may be empty
     */
    public record Figure(String name, String value, String remark) {}

    /**
     * @param item 抽查事项
     * @param drawn visits in which it was drawn
     * @param inspected visits in which it was inspected
     * @param problems in how many of them problems were found
     * @param disposed how many of the problems are closed
     */
    public record ItemFigures(String item, int drawn, int inspected, int problems, int disposed) {}

    @Override
    public PaperKind kind() {
        return PaperKind.OVERSIGHT_TABLE;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.OFFICE, office);
    }

    @Override
    public String reference() {
        return from + "—" + to;
    }
}
