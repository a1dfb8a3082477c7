package cn.shuangsuiji.assignment;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.CertificateKind;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.catalog.InspectorEntry;
import cn.shuangsuiji.catalog.InspectorFile;
import cn.shuangsuiji.catalog.InspectorFilter;
import cn.shuangsuiji.catalog.Recusal;
import cn.shuangsuiji.catalog.RecusalKind;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.demo.People;
import cn.shuangsuiji.plan.InspectionTask;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who gets into the frozen pool of the sample county's newest task, and with what. */
class FrozenPoolTest {
    @TempDir
    Path folder;

    private App app;
    private People people;
    private FrozenPool frozen;
    private InspectionTask task;

    @BeforeEach
    void open() {
        app = SampleOffice.open(folder.resolve("data"));
        people = SampleOffice.people();
        frozen = new FrozenPool(app.catalog, app.offices, app.calendar);
        task = app.tasks.tasks().getLast();
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void aCertificateThatEndsBeforeTheTaskDoes_keepsThePersonOut() {
        String person = pool().getFirst().code();
        change(person, task.inspectTo(), null);
        assertThat(pool()).extracting(Candidate::code).contains(person);
        change(person, task.inspectTo().minusDays(1), null);
        assertThat(pool()).extracting(Candidate::code).doesNotContain(person);
        assertThat(pool()).allSatisfy(candidate -> assertThat(candidate.certificateUntil())
                .isAfterOrEqualTo(task.inspectTo()));
    }

    @Test
    void whoHasLeft_isInNoPool() {
        String person = pool().getFirst().code();
        change(person, task.inspectTo().plusYears(1), LocalDate.of(2026, 11, 1));
        assertThat(pool()).extracting(Candidate::code).doesNotContain(person);
    }

    @Test
    void withoutTwoValidCertificates_theFreezeIsRefused() {
        pool().stream().skip(1).forEach(candidate -> change(candidate.code(), task.inspectFrom(), null));
        assertThatThrownBy(this::pool).hasMessageContaining("证");
    }

    @Test
    void aRecusalForAnEntity_coversWhatBelongsToIt_untilItsLastDay() {
        Target device = app.catalog.targets(new TargetFilter("", List.of(TargetKind.DEVICE), List.of(), "", "", null,
                List.of(), true), PageRequest.first(1)).rows().getFirst();
        String owner = String.valueOf(device.ownerCode());
        String person = pool().getFirst().code();
        declare(person, owner, RecusalKind.KIN, task.inspectFrom());
        assertThat(recusedFrom(person)).contains(owner, device.code());
        String other = pool().getLast().code();
        declare(other, owner, RecusalKind.PRIOR_CASE, task.inspectFrom().minusDays(1));
        assertThat(recusedFrom(other)).doesNotContain(owner, device.code());
    }

    @Test
    void anExpert_isQualified_andAreasAreThoseOfTheList() {
        InspectorFile file = app.catalog.inspector(pool().getFirst().code()).orElseThrow();
        String label = app.catalog.labels().getFirst().code();
        save(file, file.inspector().certificateExpires(), null, Set.of(label), Set.of("629999001"));
        assertThat(pool().getFirst().labels()).contains(label);
        assertThat(pool().getFirst().areas()).containsExactly("629999001");
    }

    @Test
    void aRenewedCertificate_keepsTheYearsLoad() {
        SeatLoad busy = app.assignments.loads(task.inspectFrom().getYear()).stream()
                .filter(load -> pool().stream().anyMatch(person -> person.code().equals(load.certificate())))
                .findFirst().orElseThrow();
        InspectorFile file = app.catalog.inspector(busy.certificate()).orElseThrow();
        Inspector person = file.inspector();
        app.inspectors.change(people.clerk(), busy.certificate(), new InspectorEntry("GS-NEW-1",
                CertificateKind.MARKET_SUPERVISION, person.certificateExpires(), person.name(), "629999",
                person.unit(), person.position(), person.phone(), person.leader(), null, file.labels(),
                file.expertIn(), file.areas()));
        assertThat(pool()).filteredOn(candidate -> candidate.code().equals("GS-NEW-1")).singleElement()
                .satisfies(candidate -> assertThat(candidate.yearLoad()).isEqualTo(busy.visits()).isPositive());
        assertThat(app.assignments.loads(task.inspectFrom().getYear()))
                .contains(new SeatLoad("GS-NEW-1", busy.led(), busy.joined()));
    }

    private List<Candidate> pool() {
        return InspectorPool.parse(app.database.read(tx -> frozen.inspectors(tx, task)));
    }

    private Set<String> recusedFrom(String person) {
        return pool().stream().filter(candidate -> candidate.code().equals(person)).findFirst().orElseThrow()
                .recusedFrom();
    }

    private void declare(String person, String target, RecusalKind kind, LocalDate until) {
        app.recusals.declare(people.clerk(),
                new Recusal(person, target, kind, "", "示例", until.minusYears(1), until));
    }

    private void change(String certificate, LocalDate expires, @Nullable LocalDate leftOn) {
        InspectorFile file = app.catalog.inspector(certificate).orElseThrow();
        save(file, expires, leftOn, file.expertIn(), file.areas());
    }

    private void save(InspectorFile file, LocalDate expires, @Nullable LocalDate leftOn, Set<String> expertIn,
            Set<String> areas) {
        Inspector person = file.inspector();
        app.inspectors.change(people.clerk(), person.certificate(), new InspectorEntry(person.certificate(),
                CertificateKind.ADMINISTRATIVE, expires, person.name(), "629999", person.unit(), person.position(),
                person.phone(), person.leader(), leftOn, file.labels(), expertIn, areas));
        assertThat(app.catalog.inspectors(InspectorFilter.ALL, PageRequest.first(1)).total()).isEqualTo(40);
    }
}
