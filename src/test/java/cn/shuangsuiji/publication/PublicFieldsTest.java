package cn.shuangsuiji.publication;

import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.sample.SampleCounty;
import cn.shuangsuiji.sample.SampleTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the public sees of a target: its name, its code, the result and the day; nobody's name, phone, address or number. */
class PublicFieldsTest {
    @ParameterizedTest
    @CsvSource({"91629999MA0000138A, 91629999MA0000138A", "629999199001010012, 629999***********2",
            "629999199001010018, 629999199001010018", "SL000001, SL000001"})
    void code_isWhole_unlessItIsAPersonsIdentityNumber(String code, String shown) {
        assertThat(PublicCode.of(code)).isEqualTo(shown);
    }

    @Test
    void publicFiles_ofTheSampleCounty_nameNoPersonPhoneOrAddress() throws IOException {
        List<SampleTarget> targets = SampleCounty
                .generate(new Assets(Path.of("assets")), LocalDate.of(2026, 11, 23)).targets();
        String pages = publicText(file -> !file.toString().contains("record-"));
        String all = publicText(file -> true);
        List<SampleTarget> shown = targets.stream().filter(target -> pages.contains(target.code())).toList();
        List<SampleTarget> listed = targets.stream().filter(target -> all.contains(target.code())).toList();

        assertThat(shown).isNotEmpty();
        assertThat(codes(shown, target -> !pages.contains(target.name()))).as("results without their target's name")
                .isEmpty();
        assertThat(listed).as("the public record lists everybody who could be drawn").hasSizeGreaterThan(shown.size());
        assertThat(codes(listed, target -> all.contains(target.phone()) || all.contains(target.address())
                || all.contains(target.legalRepresentative()))).as("somebody's phone, address or name is public")
                .isEmpty();
    }

    private static List<String> codes(List<SampleTarget> targets, Predicate<SampleTarget> which) {
        return targets.stream().filter(which).map(SampleTarget::code).toList();
    }

    private static String publicText(Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(SampleOffice.folder().resolve("publication"))) {
            return String.join("\n", files.filter(file -> file.toString().matches(".*\\.(html|json|csv)"))
                    .filter(which).map(PublicFieldsTest::text).toList());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
