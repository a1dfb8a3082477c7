package cn.shuangsuiji.draw;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The expected rows are what Python's csv.reader gives, for that is the specification's reader.
class CsvTest {
    @Test
    void read_oddQuotes_asTheSpecificationsReader() {
        assertThat(rows("\"a\"b\"c,d\n")).containsExactly(List.of("ab\"c", "d"));
        assertThat(rows("\"\",x\n")).containsExactly(List.of("", "x"));
        assertThat(rows("a\"b,\"c\n d\",\"\"\"\"\n")).containsExactly(List.of("a\"b", "c\n d", "\""));
        assertThat(rows("a,,\n")).containsExactly(List.of("a", "", ""));
        assertThat(rows("\n")).containsExactly(List.of());
    }

    @Test
    void line_fieldsWithCommaQuoteOrLineEnd_readBackTheSame() {
        List<String> fields = List.of("a,b", "say \"x\"", "two\nlines", "", "䶮𠮷");

        assertThat(rows(Csv.line(fields))).containsExactly(fields);
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        Csv.read(text, rows::add);
        return rows;
    }
}
