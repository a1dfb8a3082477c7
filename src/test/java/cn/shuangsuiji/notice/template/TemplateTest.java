package cn.shuangsuiji.notice.template;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.PaperSamples;
import cn.shuangsuiji.notice.Papers;
import cn.shuangsuiji.notice.Pdf;
import cn.shuangsuiji.notice.typeset.Block;
import cn.shuangsuiji.notice.typeset.PageFormat;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TemplateTest {
    @TempDir
    Path folder;

    /** Public, because jmustache reads only what is. */
    public record Fields(String name, List<String> items) {}

    private static List<Block> blocks(String text, Object fields) {
        return Template.compile("示例.txt", text).blocks(fields);
    }

    @Test
    void blocks_readEverySign() {
        List<Block> blocks = blocks("""
                                    % 说明
                                    ===
                                    ^^ 机关
                                    № 文号
                                    # 标题

                                    > 顶格
                                    = 居中
                                    ~3
                                    正文
                                    * a
                                    ** b
                                    |: 1 2c
                                    |# 甲 | 乙 |
                                    |4 丙 | |
                                    | 丁 | < |
                                    $ 机关 | 日期
                                    """, new Object());

        assertThat(blocks).hasSize(11);
        assertThat(blocks.get(0)).isEqualTo(new Block.Turn(PageFormat.LANDSCAPE));
        assertThat(blocks.get(1)).isEqualTo(new Block.Head("机关", true, "文号"));
        assertThat(blocks.get(5)).isEqualTo(new Block.Gap(3));
        Block.Table table = (Block.Table) blocks.get(9);
        assertThat(table.columns()).containsExactly(new Block.Column(1, false), new Block.Column(2, true));
        assertThat(table.rows().get(0)).isEqualTo(new Block.Row(4, List.of("丙", "")));
        assertThat(table.rows().get(1).cells()).containsExactly("丁", null);
        assertThat(blocks.get(10)).isEqualTo(new Block.Signature("机关", "日期"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 店", "| 甲 | 乙", "===", "% 店", "~9", "{{x}}", "<", "$ 甲 | 乙", "a|b"})
    void blocks_takeNoValueForASign_anyValue(String value) {
        assertThat(blocks("{{name}}", new Fields(value, List.of()))).containsExactly(new Block.Paragraph(value));
        assertThat(blocks("|: 1 1\n| 甲 | {{name}} |", new Fields(value, List.of())).getFirst())
                .isInstanceOfSatisfying(Block.Table.class,
                        table -> assertThat(table.rows().getFirst().cells()).containsExactly("甲", value));
    }

    @Test
    void blocks_repeatLines_forLists() {
        assertThat(blocks("{{#items}}\n{{-index}}. {{.}}{{^-last}}；{{/-last}}\n{{/items}}",
                new Fields("", List.of("甲", "乙"))))
                .containsExactly(new Block.Paragraph("1. 甲；"), new Block.Paragraph("2. 乙"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"notice.template.field;{{nmae}};2",
            "notice.template.field;{{#nmae}}甲{{/nmae}};2",
            "notice.template.braces;{{#name}}甲;2", "notice.template.signature;$ 机关;2", "notice.template.gap;~x;2",
            "notice.template.cells;| 甲 |;2", "notice.template.columns;|: 甲;2", "notice.template.row;|甲;2"})
    void blocks_nameFileAndLine_brokenTemplate(String key, String line, String number) {
        assertThatThrownBy(() -> blocks("% 第一行\n" + line, new Fields("店", List.of())))
                .isInstanceOfSatisfying(AppException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.sentence()).contains("示例.txt", "第 " + number + " 行");
                });
    }

    @Test
    void blocks_nameTheLine_afterRepeatedLines() {
        assertThatThrownBy(() -> blocks("{{#items}}\n{{.}}\n{{/items}}\n~x", new Fields("", List.of("甲", "乙", "丙"))))
                .hasMessageContaining("第 4 行");
    }

    @Test
    void load_prefersTheOfficesOwnCopy() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("inspection-notice.txt"), "# 本单位自己的{{target}}通知书");
        Papers papers = new Papers(new Templates(Pdf.ASSETS, own), Pdf.FACES, Clock.systemUTC());
        Path file = folder.resolve("own.pdf");

        papers.printTogether(List.of(PaperSamples.notice("示例店"), PaperSamples.form("示例店", PaperSamples.ITEMS)), file,
                Pdf.PROVENANCE, Progress.NONE);

        assertThat(Pdf.pages(file).getFirst()).startsWith("本单位自己的示例店通知书");
        assertThat(Pdf.text(file)).contains("随机抽查检查记录表");
    }

    @Test
    void load_refuses_ownCopyInAnotherEncoding() throws IOException {
        Files.write(folder.resolve("draw-result.txt"), "# 抽取结果单".getBytes(Charset.forName("GB18030")));

        assertThatThrownBy(() -> new Templates(Pdf.ASSETS, folder).load("draw-result")).isInstanceOf(AppException.class)
                .hasMessageContaining("UTF-8");
    }
}
