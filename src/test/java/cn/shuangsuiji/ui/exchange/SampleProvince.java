package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.App;
import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.base.Randomness;
import cn.shuangsuiji.exchange.Ack;
import cn.shuangsuiji.exchange.DemoAuthority;
import cn.shuangsuiji.exchange.Identity;
import cn.shuangsuiji.exchange.ListFile;
import cn.shuangsuiji.exchange.PackageContent;
import cn.shuangsuiji.exchange.PackageHeader;
import cn.shuangsuiji.exchange.PackageKind;
import cn.shuangsuiji.exchange.PackageWriter;
import cn.shuangsuiji.office.Office;
import cn.shuangsuiji.sample.SampleCounty;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An invented province that admits the sample office and puts packages on a stick for it. */
public final class SampleProvince {
    /** The story of the sample county took in the first. */
    private static final int EPOCH = 2;
    public static final String PASSWORD = "示例密钥口令一二三";

    private final App app;
    private final Office office;
    private final DemoAuthority authority = new DemoAuthority("620000", TestOffice.CLOCK, new Randomness());

    public SampleProvince(App app) {
        this.app = app;
        this.office = app.offices.current().orElseThrow();
    }

    DemoAuthority authority() {
        return authority;
    }

    /** As if letters had gone both ways. */
    public void admit(Path letters) {
        authority.admit(app.keys, office.code(), office.name(), PASSWORD.toCharArray(), letters);
    }

    /** Certifies the request on the stick and lays the certificates beside it. */
    void answer(Path stick) {
        authority.export(stick,
                new Identity(authority.province().key(), authority.certify(stick.resolve("office.csr"))));
    }

    /** Leave to draw under a number of the platform. */
    public Path authorise(Path stick, int number) {
        return put(stick, PackageKind.AUTHORISATION, number, null,
                new PackageContent(ListFile.AUTHORISATIONS,
                        rows -> rows.add(Map.of("office", office.code(), "platformTaskNumber",
                                office.code() + "20261123" + (5000 + number), "title", "示例省级授权抽查 " + number,
                                "validFrom", "2026-11-23", "validTo", "2027-03-31"))));
    }

    /** A full list of so many targets. */
    Path list(Path stick, int targets) {
        return put(stick, PackageKind.LISTS_FULL, 1, LocalDate.of(2026, 11, 22),
                new PackageContent(ListFile.TARGETS,
                        rows -> IntStream.rangeClosed(1, targets).forEach(i -> rows.add(Map.of("code",
                                "SL%06d".formatted(i), "name", "示例商行" + i, "kind", "SITE", "address", "示例路" + i + "号",
                                "status", "ACTIVE", "riskClass", "B", "asOf", "2026-11-22")))));
    }

    /** The county's targets, whole. */
    public Path list(Path stick, SampleCounty county) {
        return put(stick, PackageKind.LISTS_FULL, 1, county.today(),
                new PackageContent(ListFile.TARGETS, rows -> county.targetRows().forEachRemaining(rows::add)));
    }

    /** That all records up to this one arrived. */
    public Path acknowledge(Path stick, long upTo) {
        return write(stick, PackageHeader.ack(office.code(),
                new Ack(office.installation(), office.epoch(), upTo, EPOCH, 1, List.of())), List.of());
    }

    private Path put(Path stick, PackageKind kind, int number, @Nullable LocalDate asOf,
            PackageContent content) {
        PackageHeader header = new PackageHeader(kind, "", List.of(office.code()), List.of(), EPOCH, number, number,
                asOf,
                List.of());
        return write(stick, header, List.of(content));
    }

    private Path write(Path stick, PackageHeader header, List<PackageContent> contents) {
        Ids ids = new Ids(TestOffice.CLOCK, new Randomness());
        return new PackageWriter(authority.province(), null, ids, TestOffice.CLOCK).write(stick, header,
                List.of(app.keys.office(PASSWORD.toCharArray()).certificate()), contents, Progress.NONE).file();
    }
}
