package cn.shuangsuiji.demo;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Randomness;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.exchange.Ack;
import cn.shuangsuiji.exchange.DemoAuthority;
import cn.shuangsuiji.exchange.ExportRange;
import cn.shuangsuiji.exchange.Identity;
import cn.shuangsuiji.exchange.ListFile;
import cn.shuangsuiji.exchange.Outcome;
import cn.shuangsuiji.exchange.PackageContent;
import cn.shuangsuiji.exchange.PackageHeader;
import cn.shuangsuiji.exchange.PackageIn;
import cn.shuangsuiji.exchange.PackageKind;
import cn.shuangsuiji.exchange.PackageWriter;
import cn.shuangsuiji.exchange.UsbFolder;
import cn.shuangsuiji.exchange.WrittenPackage;
import cn.shuangsuiji.office.Office;
import cn.shuangsuiji.sample.SampleCounty;
import cn.shuangsuiji.sample.SampleTarget;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Packages by stick: lists and an authorisation come down signed, results go up signed and sealed, an acknowledgement comes
/// back. The province is played by an authority whose keys lie beside the packages, so that anybody can open them.
final class ExchangeChapter {
    private static final String PROVINCE = "620000";
    private static final int FIRST_LIST = 100;
    private static final int EPOCH = 1;

    private final Story story;
    private final App app;
    private final Path stick;
    private final DemoAuthority province;
    private final Identity own;
    private final Office office;
    private final Ids ids;

    ExchangeChapter(Story story, People people) {
        this.story = story;
        this.app = story.app();
        this.stick = story.out().resolve("usb");
        Randomness randomness = new Randomness();
        ids = new Ids(story.clock(), randomness);
        province = new DemoAuthority(PROVINCE, story.clock(), randomness);
        office = app.offices.current().orElseThrow();
        char[] password = people.password().toCharArray();
        province.admit(app.keys, office.code(), office.name(), password, stick.resolve("certificates"));
        own = app.keys.office(password);
        province.export(stick.resolve("certificates"), own);
        story.report().step("demo.keys");
    }

    /** The province's registry of targets, whole. */
    void lists(People people, SampleCounty county) {
        LocalDate asOf = LocalDate.now(story.clock());
        put(PackageHeader.down(PackageKind.LISTS_FULL, List.of(office.code()), EPOCH, 1, FIRST_LIST, asOf),
                new PackageContent(ListFile.TARGETS, rows -> county.targetRows().forEachRemaining(rows::add)));
        receive(people);
    }

    /** New risk classes for a few targets, as every month. */
    void riskClasses(People people, SampleCounty county) {
        LocalDate asOf = LocalDate.now(story.clock());
        List<SampleTarget> changed = county.targets().stream()
                .filter(target -> target.riskClass() == RiskClass.C).limit(12).toList();
        put(PackageHeader.down(PackageKind.LISTS_DELTA, List.of(office.code()), EPOCH, FIRST_LIST + 1,
                FIRST_LIST + changed.size(), asOf),
                new PackageContent(ListFile.RISK_CLASSES, rows -> changed.forEach(target -> rows.add(Map.of("code",
                        target.code(), "riskClass", RiskClass.D.name(), "riskScore", 820, "asOf", asOf.toString())))));
        receive(people);
    }

    /** Leave to draw under this number. */
    void authorise(People people, String platformNumber, String title) {
        LocalDate today = LocalDate.now(story.clock());
        put(PackageHeader.down(PackageKind.AUTHORISATION, List.of(office.code()), EPOCH, 1, 1, today),
                new PackageContent(ListFile.AUTHORISATIONS,
                        rows -> rows.add(Map.of("platformTaskNumber", platformNumber, "title", title, "office",
                                office.code(), "validFrom", today.toString(), "validTo",
                                today.plusDays(60).toString()))));
        receive(people);
    }

    /** What happened since goes up; the province acknowledges all of it. */
    void resultsAndAcknowledgement(People people) {
        WrittenPackage written = app.sending.export(people.clerk(), own, stick, ExportRange.NEW, story.progress());
        long upTo = written.manifest().toSeq();
        story.report().step("demo.export", upTo - written.manifest().fromSeq() + 1, written.file().getFileName(),
                written.bytes() / 1024);
        put(PackageHeader.ack(office.code(), new Ack(office.installation(), office.epoch(), upTo, EPOCH, 1,
                List.of())));
        receive(people);
    }

    private void put(PackageHeader header, PackageContent... contents) {
        new PackageWriter(province.province(), null, ids, story.clock()).write(stick, header,
                List.of(own.certificate()), List.of(contents), story.progress());
    }

    private void receive(People people) {
        for (PackageIn in : app.receiving.receive(people.clerk(), own, new UsbFolder(stick), story.progress())) {
            if (in.outcome() != Outcome.ALREADY_DONE) {
                story.report().step("demo.receive", in.fileName(), Messages.of(in.outcome()));
            }
        }
    }
}
