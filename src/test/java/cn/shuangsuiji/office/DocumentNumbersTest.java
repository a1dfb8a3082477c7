package cn.shuangsuiji.office;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.PageRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SuppressWarnings("NullAway.Init") // opened before each test
class DocumentNumbersTest {
    private static final String ORDER = "RECTIFICATION_ORDER";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private TestOffice office;
    private DocumentNumbers numbers;

    @BeforeEach
    void open() {
        office = new TestOffice(folder);
        numbers = new DocumentNumbers(office.database, office.journal, office.offices, TestOffice.CLOCK);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void take_countsByKindAndYear_andKeepsARecordsNumber() {
        assertThat(numbers.take(ORDER, DAY, "a", "clerk").text()).isEqualTo("市监责改〔2026〕1号");
        assertThat(numbers.take(ORDER, DAY, "b", "clerk").text()).isEqualTo("市监责改〔2026〕2号");
        assertThat(numbers.take("LEAD_REFERRAL", DAY, "a", "clerk").text()).isEqualTo("市监案移〔2026〕1号");
        assertThat(numbers.take(ORDER, DAY.plusYears(1), "c", "clerk").text()).isEqualTo("市监责改〔2027〕1号");
        assertThat(numbers.take(ORDER, DAY.plusYears(1), "a", "clerk").text()).isEqualTo("市监责改〔2026〕1号");
    }

    @Test
    void take_unknownKind_usesTheOfficesOwnMark() {
        assertThat(numbers.take("INSPECTION_NOTICE", DAY, "a", "clerk").mark())
                .isEqualTo(office.offices.parameterOn("paper.mark", DAY));
    }

    @Test
    void take_inATransactionThatFails_leavesNoGap() {
        assertThatThrownBy(() -> office.database.write(tx -> {
            numbers.take(tx, ORDER, DAY, "a", "clerk");
            throw new AppException("office.document.void");
        })).isInstanceOf(AppException.class);

        assertThat(numbers.take(ORDER, DAY, "b", "clerk").number()).isEqualTo(1);
    }

    @Test
    void take_byManyAtOnce_givesEachNumberOnce() {
        List<Integer> given = IntStream.range(0, 40).parallel()
                .mapToObj(i -> numbers.take(ORDER, DAY, "record-" + i, "clerk").number()).sorted().toList();

        assertThat(given).isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void giveUp_isNeverGivenAgain_andNeedsAReason() {
        DocumentNumber spoiled = numbers.take(ORDER, DAY, "a", "clerk");

        assertThatThrownBy(() -> numbers.giveUp("clerk", spoiled.id(), " ")).isInstanceOf(AppException.class)
                .hasMessageContaining("原因");
        numbers.giveUp("clerk", spoiled.id(), "示例：印错了");

        assertThat(numbers.find(ORDER, "a")).isEmpty();
        assertThat(numbers.take(ORDER, DAY, "a", "clerk").number()).isEqualTo(2);
        assertThat(numbers.page(ORDER, "印错", PageRequest.first(5)).rows()).hasSize(1)
                .allMatch(number -> !number.holds() && number.number() == 1);
        assertThatThrownBy(() -> numbers.giveUp("clerk", spoiled.id(), "再来一次")).isInstanceOf(AppException.class)
                .hasMessageContaining("已经作废过");
    }

    @Test
    void page_findsANumberByItsText() {
        numbers.take(ORDER, DAY, "a", "clerk");
        numbers.take(ORDER, DAY, "b", "clerk");

        assertThat(numbers.page("", "〔2026〕2号", PageRequest.first(5)).rows()).hasSize(1);
        assertThat(numbers.page("", "", PageRequest.first(1)).total()).isEqualTo(2);
    }
}
