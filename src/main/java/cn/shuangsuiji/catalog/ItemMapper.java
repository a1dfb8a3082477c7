package cn.shuangsuiji.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface ItemMapper {
    List<Row> page(@Param("filter") ItemFilter filter, @Param("patterns") List<String> patterns,
            @Param("order") String order, @Param("offset") long offset, @Param("limit") int limit);

    long count(@Param("filter") ItemFilter filter, @Param("patterns") List<String> patterns);

    List<Row> withCodes(String codesAsJson);

    /** An item as it is kept: sets are names joined by commas. */
    record Row(long id, String uuid, String code, String category, String name, String targetKinds,
            String targetText, @Nullable String targetLabel, Importance importance, String methods, String level,
            String legalBasis,
            @Nullable String qualification, boolean jointSuitable, String ratio, String frequency, String materials,
            String guidance, String resultWordings, String compiledBy, String initiatingDepartment,
            String cooperatingDepartments, String section, @Nullable Exemption exemption, String listVersion,
            boolean active) {

        InspectionItem item() {
            return new InspectionItem(id, uuid, code, category, name, set(targetKinds, TargetKind::valueOf),
                    targetText, targetLabel, importance, set(methods, CheckMethod::valueOf), level, legalBasis,
                    qualification,
                    jointSuitable, ratio, frequency, materials, guidance, resultWordings,
                    compiledBy, initiatingDepartment, cooperatingDepartments, section, exemption, listVersion, active);
        }

        private static <T> Set<T> set(String names, Function<String, T> constant) {
            return Arrays.stream(names.split(",")).filter(name -> !name.isEmpty()).map(constant)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
