package cn.shuangsuiji.sample;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.catalog.Absence;
import cn.shuangsuiji.catalog.InspectorEntry;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.Recusal;
import cn.shuangsuiji.plan.LineContent;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// 示例县: an invented county with its office, lists, last year's plan and inspections. The same day and the same assets
/// give the same county, byte for byte, on every machine.
///
/// @param items rows of the item list by the keys of its columns
/// @param lastPlan the lines of last year's plan
public record SampleCounty(String officeName, String officeCode, LocalDate today, List<Division> divisions,
        List<Label> labels, List<Map<String, String>> items, List<SampleTarget> targets,
        List<InspectorEntry> inspectors, List<Absence> absences, List<Recusal> recusals, List<LineContent> lastPlan,
        List<PastInspection> pastInspections) {
    public SampleCounty {
        divisions = List.copyOf(divisions);
        labels = List.copyOf(labels);
        items = List.copyOf(items);
        targets = List.copyOf(targets);
        inspectors = List.copyOf(inspectors);
        absences = List.copyOf(absences);
        recusals = List.copyOf(recusals);
        lastPlan = List.copyOf(lastPlan);
        pastInspections = List.copyOf(pastInspections);
    }

    /** Makes the county as it stands on a day: certificates, absences and past inspections lie around that day. */
    public static SampleCounty generate(Assets assets, LocalDate today) {
        SampleAssets words = new SampleAssets(assets);
        List<Division> divisions = words.table("places.csv").stream().map(row -> new Division(row.text("code"),
                row.text("name"), List.of(row.text("streets").split("\\|")))).toList();
        List<Label> labels = words.table("labels.csv").stream().map(row -> new Label(row.text("code"), row.text("name"),
                row.text("parent").isEmpty() ? null : row.text("parent"))).toList();
        List<SampleTarget> targets = new TargetMaker(words, divisions, today.minusDays(4)).targets();
        StaffMaker staff = new StaffMaker(words, today);
        List<InspectorEntry> inspectors = staff.inspectors();
        LastYear lastYear = new LastYear(words, today.getYear() - 1);
        return new SampleCounty(words.word("office.name"), words.word("office.code"), today, divisions, labels,
                words.table("items.csv").stream().map(TableRow::cells).toList(), targets, inspectors,
                staff.absences(inspectors),
                staff.recusals(inspectors, targets), lastYear.plan(), lastYear.inspections(targets));
    }

    /** The targets as rows of a province's package. */
    public Iterator<Map<String, Object>> targetRows() {
        return targets.stream().map(SampleTarget::row).iterator();
    }
}
