package cn.shuangsuiji.catalog.itemlist;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/** Laying an edit over a list that changed meanwhile, field by field. */
class DraftEditPropertyTest {
    private static final List<String> FIELDS = List.of("name", "ratio", "level", "section");

    @Property
    void merged_takesEachSidesOwnChange_andOnlyTheSameFieldConflicts(
            @ForAll @Size(4) List<@IntRange(max = 2) Integer> then,
            @ForAll @Size(4) List<@IntRange(max = 2) Integer> mine,
            @ForAll @Size(4) List<@IntRange(max = 2) Integer> now) {
        DraftEdit edit = new DraftEdit("A1", item(then), item(mine), "jingban", Instant.EPOCH, item(now));
        for (int i = 0; i < FIELDS.size(); i++) {
            boolean edited = !mine.get(i).equals(then.get(i));
            boolean contradicted = edited && !now.get(i).equals(then.get(i)) && !now.get(i).equals(mine.get(i));
            String field = FIELDS.get(i);
            assertThat(edit.merged().get(field)).isEqualTo(String.valueOf(edited ? mine.get(i) : now.get(i)));
            assertThat(edit.conflicts().stream().anyMatch(change -> change.key().equals(field)))
                    .isEqualTo(contradicted);
        }
    }

    private static ItemContent item(List<Integer> values) {
        Map<String, String> fields = new HashMap<>(Map.of("code", "A1", "active", "1"));
        for (int i = 0; i < FIELDS.size(); i++) {
            fields.put(FIELDS.get(i), String.valueOf(values.get(i)));
        }
        return new ItemContent(fields);
    }
}
