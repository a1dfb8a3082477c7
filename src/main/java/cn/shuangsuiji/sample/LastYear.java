package cn.shuangsuiji.sample;

import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.TargetStatus;
import cn.shuangsuiji.plan.InspectionMode;
import cn.shuangsuiji.plan.Joint;
import cn.shuangsuiji.plan.LineContent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes what happened last year: the plan, and inspections of some targets by its lines. */
final class LastYear {
    private static final int INSPECTIONS = 120;
    private static final int FOUND_NOTHING_PERCENT = 70;
    private static final int DAYS_OF_SEASON = 240;

    private final SampleAssets words;
    private final int year;
    private final Chance chance = new Chance("last year");

    LastYear(SampleAssets words, int year) {
        this.words = words;
        this.year = year;
    }

    List<LineContent> plan() {
        return words.table("plan.csv").stream().map(this::line).toList();
    }

    List<PastInspection> inspections(List<SampleTarget> targets) {
        List<LineContent> lines = plan();
        List<PastInspection> inspections = new ArrayList<>();
        Set<String> inspected = new HashSet<>();
        while (inspections.size() < INSPECTIONS) {
            LineContent line = chance.of(lines);
            List<SampleTarget> meant = targets.stream().filter(target -> meant(line.filter(), target)).toList();
            SampleTarget target = chance.of(meant);
            if (inspected.add(target.code())) {
                String[] result = result();
                inspections.add(new PastInspection(target.code(), target.name(), line.items(), day(), result[0],
                        result[1]));
            }
        }
        return inspections;
    }

    private static boolean meant(TargetFilter filter, SampleTarget target) {
        String label = filter.label();
        return target.status() == TargetStatus.ACTIVE && filter.kinds().contains(target.kind())
                && (label == null || target.labels().stream()
                        .anyMatch(own -> own.equals(label) || own.startsWith(label + "-")));
    }

    private String[] result() {
        List<String> notes = words.words("past.notes");
        String note = chance.below(100) < FOUND_NOTHING_PERCENT ? notes.getFirst() : chance.of(notes);
        return note.split(":", 2);
    }

    private LocalDate day() {
        LocalDate day = LocalDate.of(year, 3, 1).plusDays(chance.below(DAYS_OF_SEASON));
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.plusDays(2);
            case DayOfWeek.SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private LineContent line(TableRow row) {
        String label = row.text("label");
        TargetFilter filter = new TargetFilter("",
                row.several("kinds").stream().map(TargetKind::valueOf).toList(),
                List.of(), "", "", label.isEmpty() ? null : label, List.of(), true);
        Map<RiskClass, String> ratios = Map.of(RiskClass.A, row.text("ratioA"), RiskClass.B,
                row.text("ratioB"), RiskClass.C, row.text("ratioC"), RiskClass.D,
                row.text("ratioD"), RiskClass.UNCLASSIFIED, row.text("ratioUnclassified"));
        return new LineContent(row.text("title"), "1".equals(row.text("directed")),
                Joint.valueOf(row.text("joint")), InspectionMode.COUNTY_DRAWS_COUNTY_INSPECTS,
                row.several("items"), filter, ratios,
                LocalDate.parse(year + "-" + row.text("from")), LocalDate.parse(year + "-" + row.text("to")),
                row.text("unit"));
    }
}
