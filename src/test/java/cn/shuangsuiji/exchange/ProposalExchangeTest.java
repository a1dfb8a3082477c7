package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.Origin;
import cn.shuangsuiji.catalog.importing.ProvinceDifference;
import cn.shuangsuiji.catalog.proposal.DraftCount;
import cn.shuangsuiji.catalog.proposal.FieldChange;
import cn.shuangsuiji.catalog.proposal.Proposal;
import cn.shuangsuiji.catalog.proposal.ProposalEntry;
import cn.shuangsuiji.catalog.proposal.ProposalKind;
import cn.shuangsuiji.catalog.proposal.ProposalService;
import cn.shuangsuiji.catalog.proposal.ProposalState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static cn.shuangsuiji.exchange.ExchangeDesk.targets;
import static cn.shuangsuiji.exchange.PackageKind.LISTS_DELTA;
import static cn.shuangsuiji.exchange.PackageKind.LISTS_FULL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Proposals from the draft to the list that answers them, over the real packages. */
class ProposalExchangeTest {
    private static final String CODE = "SL000002";

    @TempDir
    Path folder;

    private ExchangeDesk desk;

    @BeforeEach
    void open() {
        desk = new ExchangeDesk(folder);
        desk.put(desk.lists(LISTS_FULL, 3, 1, 100), targets(1, 5, "示例商行"));
        desk.read();
    }

    @AfterEach
    void close() {
        desk.office.close();
    }

    @Test
    void aCorrection_goesUpWithTheNextPackage_andIsAcceptedByTheListThatBringsIt() {
        assertThat(desk.catalog.target(CODE).orElseThrow().origin()).isEqualTo(Origin.PROVINCE);
        Proposal draft = desk.proposals.draft(desk.office.clerk, named("示例新名"));
        assertThat(draft.changes()).containsExactly(new FieldChange("name", "示例商行", "示例新名"));
        assertThat(sent()).isEmpty();

        desk.proposals.send(desk.office.clerk, draft.id());
        assertThat(Objects.requireNonNull(sent().get(draft.uuid())).state()).isEqualTo(Sending.PENDING);
        desk.sending.export(desk.office.clerk, desk.own, desk.stick, ExportRange.NEW, Progress.NONE);
        assertThat(Objects.requireNonNull(sent().get(draft.uuid())).state()).isEqualTo(Sending.EXPORTED);
        OutboxEntry entry = desk.sending.outbox(null, PageRequest.first(1)).rows().getFirst();
        assertThat(entry.kind()).isEqualTo("proposal");
        assertThat(entry.payload()).contains("示例新名", "示例商行", "现场见到新执照");
        desk.acknowledge(1, entry.seq());
        desk.read();
        assertThat(Objects.requireNonNull(sent().get(draft.uuid())).state()).isEqualTo(Sending.RECEIVED);

        desk.put(desk.lists(LISTS_DELTA, 3, 101, 110), targets(1, 1, "示例无关"));
        desk.read();
        assertThat(newest().answer()).isEmpty();
        desk.put(desk.lists(LISTS_DELTA, 3, 111, 120), targets(2, 2, "示例商行"));
        desk.read();
        assertThat(newest().state()).isEqualTo(ProposalState.SENT);
        assertThat(newest().answer()).contains("仍是原来的内容");
        desk.put(desk.lists(LISTS_DELTA, 3, 121, 130), targets(2, 2, "示例新名"));
        PackageIn last = desk.read().getFirst();
        assertThat(newest().state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(newest().answer()).contains(last.packageId());
    }

    @Test
    void whatIsOnlyPartlyTaken_staysOpen() {
        send(new ProposalEntry(ProposalKind.TARGET_CORRECTION, CODE, Map.of("name", "示例新名", "address", "示例新路"),
                "搬迁", "营业执照"));
        desk.put(desk.lists(LISTS_DELTA, 3, 101, 110), targets(2, 2, "示例新名"));
        desk.read();
        assertThat(newest().state()).isEqualTo(ProposalState.SENT);
        assertThat(newest().answer()).contains("一部分");
    }

    @Test
    void aMissingTarget_isAcceptedWhenItComes_byNameWhereNobodyKnowsItsCode() {
        send(new ProposalEntry(ProposalKind.TARGET_MISSING, "", Map.of("name", "示例漏网店", "kind", "INDIVIDUAL"),
                "证照齐全，名录没有", "现场记录"));
        desk.put(desk.lists(LISTS_DELTA, 3, 101, 110), targets(9, 9, "示例漏网店"));
        desk.read();
        assertThat(newest().state()).isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void aTargetThatIsGone_needsAStatusAndEvidence() {
        refused("proposal.gone.status", () -> desk.proposals.draft(desk.office.clerk,
                new ProposalEntry(ProposalKind.TARGET_GONE, CODE, Map.of("name", "示例"), "已搬走", "照片")));
        refused("proposal.gone.evidence", () -> desk.proposals.draft(desk.office.clerk,
                new ProposalEntry(ProposalKind.TARGET_GONE, CODE, Map.of("status", "MOVED_AWAY"), "已搬走", "")));
        send(new ProposalEntry(ProposalKind.TARGET_GONE, CODE, Map.of("status", "MOVED_AWAY"), "已搬走", "照片"));
        assertThat(newest().changes()).containsExactly(new FieldChange("status", "ACTIVE", "MOVED_AWAY"));
    }

    @Test
    void whatIsNoProposal_isRefused() {
        refused("proposal.same", () -> desk.proposals.draft(desk.office.clerk, named("示例商行")));
        refused("proposal.reason", () -> desk.proposals.draft(desk.office.clerk,
                new ProposalEntry(ProposalKind.TARGET_CORRECTION, CODE, Map.of("name", "示例新名"), " ", "")));
        refused("proposal.name", () -> desk.proposals.draft(desk.office.clerk, named("")));
        refused("proposal.value", () -> desk.proposals.draft(desk.office.clerk,
                new ProposalEntry(ProposalKind.TARGET_CORRECTION, CODE, Map.of("status", "nonsense"), "错", "")));
        refused("catalog.target.unknown", () -> desk.proposals.draft(desk.office.clerk,
                new ProposalEntry(ProposalKind.TARGET_CORRECTION, "none", Map.of("name", "示例"), "错", "")));
        refused("proposal.there", () -> desk.proposals.draft(desk.office.clerk,
                new ProposalEntry(ProposalKind.TARGET_MISSING, CODE, Map.of("name", "示例"), "缺", "")));
        refused("proposal.item.basis", () -> desk.proposals.draft(desk.office.clerk,
                new ProposalEntry(ProposalKind.ITEM_LOCAL, "", Map.of("name", "示例事项"), "本地需要", "")));
        desk.proposals.draft(desk.office.clerk, named("示例新名"));
        refused("proposal.open", () -> desk.proposals.draft(desk.office.clerk, named("示例另名")));
    }

    @Test
    void aDraft_isChangedAndWithdrawnWithoutAWord_aSentOneTellsTheProvince() {
        Proposal draft = desk.proposals.draft(desk.office.clerk, named("示例新名"));
        desk.proposals.change(desk.office.clerk, draft.id(), named("示例另名"));
        assertThat(newest().changes().getFirst().after()).isEqualTo("示例另名");
        desk.proposals.withdraw(desk.office.clerk, draft.id(), "写错了");
        assertThat(sent()).isEmpty();

        Proposal second = send(named("示例新名"));
        refused("proposal.state", () -> desk.proposals.change(desk.office.clerk, second.id(), named("示例另名")));
        desk.proposals.withdraw(desk.office.clerk, second.id(), "企业又改回去了");
        assertThat(desk.sending.outbox(null, PageRequest.first(1)).rows().getFirst().payload())
                .contains("企业又改回去了", "\"withdrawn\":true");
        assertThat(newest().state()).isEqualTo(ProposalState.WITHDRAWN);
        refused("proposal.state", () -> desk.proposals.withdraw(desk.office.clerk, second.id(), "再撤"));
    }

    @Test
    void aRecordSentBack_isSeenWithItsReason_andTheClerkNotesTheRefusal() {
        Proposal proposal = send(named("示例新名"));
        desk.sending.export(desk.office.clerk, desk.own, desk.stick, ExportRange.NEW, Progress.NONE);
        long seq = desk.sending.outbox(null, PageRequest.first(1)).rows().getFirst().seq();
        desk.acknowledge(1, seq, new Ack.Returned(seq, "proposal.refused", "登记机关查无此变更"));
        desk.read();
        assertThat(sent().get(proposal.uuid())).isEqualTo(
                new SentRecord(proposal.uuid(), Sending.RETURNED, "登记机关查无此变更"));
        refused("proposal.answer.note", () -> desk.proposals.answer(desk.office.clerk, proposal.id(),
                ProposalState.REJECTED, ""));
        desk.proposals.answer(desk.office.clerk, proposal.id(), ProposalState.REJECTED, "省局退回：查无此变更");
        assertThat(desk.proposals.proposals(ProposalState.REJECTED, PageRequest.first(5)).total()).isOne();
    }

    @Test
    void whatAFileSaysOtherwise_isDraftedForEachRow_onceOnly() {
        desk.proposals.draft(desk.office.clerk, named("示例新名"));
        List<ProvinceDifference> differences = List.of(
                new ProvinceDifference(CODE, Map.of("name", "示例另名")),
                new ProvinceDifference("SL000003", Map.of("name", "示例三名", "riskScore", "88")),
                new ProvinceDifference("SL000004", Map.of("riskScore", "88")));
        assertThat(desk.proposals.draftAll(desk.office.clerk, differences, "以新执照为准", "核查.xlsx"))
                .isEqualTo(new DraftCount(1, 2));
        assertThat(newest().code()).isEqualTo("SL000003");
        assertThat(newest().changes()).containsExactly(new FieldChange("name", "示例商行", "示例三名"));
        refused("proposal.reason",
                () -> desk.proposals.draftAll(desk.office.clerk, differences, " ", "核查.xlsx"));
    }

    @Test
    void aTargetOfTheOfficesOwn_isNotProposedButChanged() {
        desk.office.database.write(tx -> {
            tx.mapper(OwnTarget.class).makeOwn(CODE);
            return null;
        });
        refused("proposal.own", () -> desk.proposals.draft(desk.office.clerk, named("示例新名")));
    }

    private Proposal send(ProposalEntry entry) {
        Proposal draft = desk.proposals.draft(desk.office.clerk, entry);
        desk.proposals.send(desk.office.clerk, draft.id());
        return draft;
    }

    private Map<String, SentRecord> sent() {
        return desk.sending.sentOf(ProposalService.RECORD);
    }

    private Proposal newest() {
        List<Proposal> all = desk.proposals.proposals(null, PageRequest.first(10)).rows();
        return all.getFirst();
    }

    private static ProposalEntry named(String name) {
        return new ProposalEntry(ProposalKind.TARGET_CORRECTION, CODE, Map.of("name", name), "名称已变更", "现场见到新执照");
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(AppException.class).isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    /** Makes a row of the province the office's. */
    interface OwnTarget {
        @org.apache.ibatis.annotations.Update("UPDATE target SET origin = 'OFFICE' WHERE code = #{code}")
        void makeOwn(String code);
    }
}
