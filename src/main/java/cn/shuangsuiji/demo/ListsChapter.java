package cn.shuangsuiji.demo;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Absence;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Recusal;
import cn.shuangsuiji.catalog.importing.ImportCounts;
import cn.shuangsuiji.catalog.importing.ImportPreview;
import cn.shuangsuiji.inspection.EarlierResult;
import cn.shuangsuiji.inspection.ResultCode;
import cn.shuangsuiji.sample.PastInspection;
import cn.shuangsuiji.sample.SampleCounty;
import cn.shuangsuiji.sample.SampleFiles;
import cn.shuangsuiji.security.Actor;
import java.nio.file.Path;
import java.util.List;

/** The three lists come in from files, as an office would get them. */
final class ListsChapter {
    private final Story story;
    private final SampleCounty county;

    ListsChapter(Story story, SampleCounty county) {
        this.story = story;
        this.county = county;
    }

    void tell(People people) {
        Path files = story.out().resolve("lists");
        SampleFiles.write(files, county);
        bring(people.clerk(), files.resolve("labels.xlsx"), ListKind.LABELS);
        bring(people.clerk(), files.resolve("items.xlsx"), ListKind.ITEMS);
        bring(people.clerk(), files.resolve("targets.xlsx"), ListKind.TARGETS);
        bring(people.clerk(), files.resolve("targets-gbk.csv"), ListKind.TARGETS);
        bring(people.clerk(), files.resolve("inspectors.xlsx"), ListKind.INSPECTORS);
        for (Absence absence : county.absences()) {
            story.app().absences.add(people.clerk(), absence);
        }
        for (Recusal recusal : county.recusals()) {
            story.app().recusals.declare(people.clerk(), recusal);
        }
        story.report().step("demo.staff", county.absences().size(), county.recusals().size());
        int earlier = story.app().earlierResults.add(people.clerk(),
                county.pastInspections().stream().map(this::earlier).toList());
        story.report().step("demo.history", earlier);
    }

    private void bring(Actor clerk, Path file, ListKind list) {
        ImportPreview preview = story.app().imports.preview(file, list, story.progress());
        ImportCounts counts = story.app().imports.apply(clerk, preview, story.progress()).counts();
        story.report().step("demo.import", file.getFileName(), Messages.of(list), counts.added(), counts.changed(),
                counts.unchanged(), counts.wrong());
    }

    private EarlierResult earlier(PastInspection past) {
        String text = story.app().resultCodes.find(past.resultCode()).map(ResultCode::text).orElse(past.resultCode());
        List<String> items = past.itemCodes().stream()
                .map(code -> story.app().catalog.item(code).map(InspectionItem::name).orElse(code)).toList();
        return new EarlierResult(past.code(), String.join(Messages.text("base.comma"), items), past.date(), text,
                past.note(), Messages.text("demo.history.source"));
    }
}
