package cn.shuangsuiji.office;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.audit.AuditEntry;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.WorkdayCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CalendarServiceTest {
    @TempDir
    Path folder;

    @Test
    void take_file_isKnownAndInTheJournal_aWrongOneIsNeither() throws IOException {
        WorkdayCalendar calendar = new WorkdayCalendar(Files.createDirectory(folder.resolve("calendar")));
        Path good = Files.writeString(folder.resolve("2027.csv"), "date,kind,name\n2027-01-01,off,元旦\n");
        Path wrong = Files.writeString(folder.resolve("2028.csv"), "date,kind,name\n");
        try (TestOffice office = new TestOffice(folder)) {
            CalendarService calendars = new CalendarService(office.database, office.journal, calendar);

            assertThat(calendars.take("jingban", good)).isEqualTo(2027);
            assertThatExceptionOfType(AppException.class).isThrownBy(() -> calendars.take("jingban", wrong));

            assertThat(calendar.years()).containsExactly(2027);
            assertThat(history(office, "2027")).singleElement().extracting(AuditEntry::actor).isEqualTo("jingban");
            assertThat(history(office, "2028")).isEmpty();
        }
    }

    private static List<AuditEntry> history(TestOffice office, String year) {
        return office.database.read(tx -> office.journal.history(tx, "calendar", year));
    }
}
