package cn.shuangsuiji.notice.typeset;

import cn.shuangsuiji.notice.Pdf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class FacesTest {
    private static final Path SHIPPED = Pdf.ASSETS.file("fonts");

    @TempDir
    Path system;

    @Test
    void find_walksTheChain_rolesThenGeneralThenExtB() throws IOException {
        assertThat(name(Pdf.FACES, Role.FANG, "国")).isEqualTo("ShuangsuijiFang-Regular");
        assertThat(name(Pdf.FACES, Role.FANG, "䶮")).isEqualTo("NotoSerifSC-Light");
        assertThat(name(Pdf.FACES, Role.FANG, "𠮷")).isEqualTo("ShuangsuijiExtB-Regular");
        assertThat(name(Pdf.FACES, Role.HEI, "国")).isEqualTo("ShuangsuijiSans-Regular");
        assertThat(name(Pdf.FACES, Role.HEI, "𠮷")).isEqualTo("ShuangsuijiSans-Regular");
        assertThat(name(Pdf.FACES, Role.KAI, "𬭸")).isEqualTo("ShuangsuijiKai-Regular");
        assertThat(Pdf.FACES.find(Role.FANG, 0x1F600)).isNull();
    }

    @Test
    void find_prefersOfficialFace_forHanOnly() throws IOException {
        Files.copy(SHIPPED.resolve(Role.KAI.shipped()), system.resolve("simfang.ttf"));
        Faces faces = new Faces(SHIPPED, List.of(system.resolve("absent"), system));

        assertThat(name(faces, Role.FANG, "国")).isEqualTo("ShuangsuijiKai-Regular");
        assertThat(name(faces, Role.FANG, "7")).isEqualTo("ShuangsuijiFang-Regular");
        assertThat(name(faces, Role.FANG, "𠮷")).isEqualTo("ShuangsuijiExtB-Regular");
    }

    @Test
    void find_passesOver_damagedOfficialFace() throws IOException {
        Files.write(system.resolve("simfang.ttf"), new byte[5000]);

        assertThat(name(new Faces(SHIPPED, List.of(system)), Role.FANG, "国")).isEqualTo("ShuangsuijiFang-Regular");
    }

    @Test
    void find_passesOver_officialFaceThatForbidsEmbedding() throws IOException {
        byte[] face = Files.readAllBytes(SHIPPED.resolve(Role.KAI.shipped()));
        face[fsType(face) + 1] = 2;
        Files.write(system.resolve("simfang.ttf"), face);

        assertThat(name(new Faces(SHIPPED, List.of(system)), Role.FANG, "国")).isEqualTo("ShuangsuijiFang-Regular");
    }

    @Test
    void find_readsExtBFaceOnlyWhenNeeded() throws IOException {
        for (Role role : Role.values()) {
            Path file = system.resolve(role.shipped());
            if (!Files.exists(file)) {
                Files.copy(SHIPPED.resolve(role.shipped()), file);
            }
        }
        Faces faces = new Faces(system, List.of());

        assertThatCode(() -> faces.find(Role.FANG, '国')).doesNotThrowAnyException();
        assertThat(faces.find(Role.FANG, 0x1F600)).isNull();
    }

    @Test
    void shippedFaces_drawAllOfGb2312_everyRole() {
        Charset gb2312 = Charset.forName("GB2312");
        for (int row = 0xB0; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++) {
                String character = new String(new byte[]{(byte) row, (byte) cell}, gb2312);
                for (Role role : Role.values()) {
                    assertThat(Pdf.FACES.find(role, character.codePointAt(0))).as(role + character).isNotNull();
                }
            }
        }
    }

    private static String name(Faces faces, Role role, String character) throws IOException {
        return Objects.requireNonNull(faces.find(role, character.codePointAt(0))).font().getName();
    }

    /** Where the OS/2 table keeps its rights, by the font's directory. */
    private static int fsType(byte[] face) {
        ByteBuffer buffer = ByteBuffer.wrap(face);
        for (int i = 0; i < buffer.getShort(4); i++) {
            if (buffer.getInt(12 + 16 * i) == 0x4F532F32) {
                return buffer.getInt(12 + 16 * i + 8) + 8;
            }
        }
        throw new IllegalStateException("no OS/2 table");
    }
}
