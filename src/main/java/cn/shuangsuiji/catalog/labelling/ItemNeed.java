package cn.shuangsuiji.catalog.labelling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An item with the people who may inspect it.
///
/// @param qualification name of the label that one of a team must hold; null where everybody may
/// @param people names of the inspectors who hold it and whose certificate is valid today; empty where everybody may
public record ItemNeed(String code, String name, @Nullable String qualification, List<String> people) {
    public ItemNeed {
        people = List.copyOf(people);
    }

    /** Whether nobody in the office may inspect it. */
    public boolean isWithoutPeople() {
        return qualification != null && people.isEmpty();
    }
}
