package cn.shuangsuiji.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads an enum's constant as it is typed: in small letters, a hyphen between words, such as {@code section-head}.
final class ConstantWords<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> type;

    ConstantWords(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String typed) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> word(constant).equals(typed)).findFirst()
                .orElseThrow(() -> new TypeConversionException(typed));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
