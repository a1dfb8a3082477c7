package cn.shuangsuiji.today;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.itemlist.ItemContent;
import cn.shuangsuiji.ui.CountyDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft of the item list waits for its approver, or for somebody to decide what an import contradicts. */
class ItemListDutyTest {
    @TempDir
    Path folder;

    @Test
    void draft_waitsForApproval_thenForADecision_thenForItsDay() throws IOException {
        try (CountyDesk desk = new CountyDesk(folder).withLists()) {
            assertThat(kinds(desk)).doesNotContain(DutyKind.ITEM_LIST_APPROVE, DutyKind.ITEM_LIST_DECIDE);
            desk.app.itemDrafts.edit(desk.clerk,
                    ItemContent.of(desk.app.catalog.item("JL-01").orElseThrow()).with("ratio", "20%"));
            assertThat(kinds(desk)).contains(DutyKind.ITEM_LIST_APPROVE);
            Path file = Files.writeString(folder.resolve("new.csv"),
                    "事项编号,抽查类别,抽查事项,抽查比例\nJL-01,计量监督检查,在用计量器具强制检定,10%\n");
            desk.app.imports.apply(desk.clerk, desk.app.imports.preview(file, ListKind.ITEMS, Progress.NONE),
                    Progress.NONE);
            assertThat(kinds(desk)).contains(DutyKind.ITEM_LIST_DECIDE).doesNotContain(DutyKind.ITEM_LIST_APPROVE);
            desk.app.itemDrafts.keepMine(desk.clerk, "JL-01");
            desk.app.itemDrafts.approve(desk.head, LocalDate.of(2027, 1, 1));
            assertThat(kinds(desk)).doesNotContain(DutyKind.ITEM_LIST_APPROVE, DutyKind.ITEM_LIST_DECIDE);
        }
    }

    private static List<DutyKind> kinds(CountyDesk desk) {
        return desk.app.today.duties().stream().map(Duty::kind).toList();
    }
}
