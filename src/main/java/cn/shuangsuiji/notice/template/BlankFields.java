package cn.shuangsuiji.notice.template;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fields of a paper that is printed blank: room to write for each, some empty rows for each list. Made from what the record
/// of the kind offers, so that a new kind has its blank form at once.
public final class BlankFields {
    private static final int LINES = 3;
    private static final int ROWS = 8;
    private static final Set<String> NO_FIELDS = Set.of("kind", "subject", "reference", "hashCode", "toString",
            "getClass", "notify", "notifyAll", "wait");

    private BlankFields() {}

    /** What stands for a value that is to be written by hand. */
    enum Blank {
        ROOM, DAY
    }

    /** @param fields the record of a kind */
    public static Map<String, Object> of(Class<?> fields) {
        Map<String, Object> blank = new HashMap<>();
        for (Method method : fields.getMethods()) {
            if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())
                    && !NO_FIELDS.contains(method.getName())) {
                blank.put(method.getName(), value(method.getName(), method.getGenericReturnType()));
            }
        }
        return blank;
    }

    private static Object value(String name, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            Type element = list.getActualTypeArguments()[0];
            return element instanceof Class<?> row && row.isRecord()
                    ? Collections.nCopies(ROWS, of(row))
                    : Collections.nCopies(LINES, Blank.ROOM);
        }
        if (name.equals("qr")) {
            return "";
        }
        return type == LocalDate.class || type == LocalDateTime.class ? Blank.DAY : Blank.ROOM;
    }
}
