package cn.shuangsuiji.catalog.labelling;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface TreeMapper {
    List<LabelNode> nodes();

    @Nullable
    Plain label(String code);

    /** The codes of a label and of all below it. */
    List<String> below(String code);

    /** The items that a label brings: they ask for it or for a wider one. */
    List<Need> brought(@Param("code") String code, @Param("today") LocalDate today);

    /** Who holds this qualification with a certificate that is valid. */
    List<Need> itemsNeeding(@Param("code") String code, @Param("today") LocalDate today);

    /** All items that need a qualification. */
    List<Need> needing(@Param("today") LocalDate today);

    boolean nameTaken(@Param("name") String name, @Param("parent") @Nullable String parent,
            @Param("except") String except);

    int itemsAsking(String code);

    int activeBelow(String code);

    void add(@Param("code") String code, @Param("name") String name, @Param("parent") @Nullable String parent);

    void rename(@Param("code") String code, @Param("name") String name);

    void move(@Param("code") String code, @Param("parent") @Nullable String parent);

    void setActive(@Param("code") String code, @Param("active") boolean active);

    int uniteTargets(@Param("from") String from, @Param("into") String into);

    int uniteInspectors(@Param("from") String from, @Param("into") String into);

    void takeFromTargets(String from);

    void takeFromInspectors(String from);

    void uniteExperts(@Param("from") String from, @Param("into") String into);

    void takeFromExperts(String from);

    void redirectRules(@Param("from") String from, @Param("into") String into);

    void redirectChildren(@Param("from") String from, @Param("into") String into);

    void forgetSuggestions(String from);

    /** A label by itself. */
    record Plain(String code, String name, @Nullable String parent, boolean active) {}

    /** An item's need; people: names by the separator, null where nobody. */
    record Need(String code, String name, @Nullable String qualification, @Nullable String people) {}
}
