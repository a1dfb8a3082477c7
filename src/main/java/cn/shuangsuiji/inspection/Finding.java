package cn.shuangsuiji.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was found on one item of a visit; without a result until somebody chose one.
///
/// @param item the item's code, with its text as it was when the draw was frozen
/// @param resultCode key of the result; null while none was chosen
/// @param resultText its wording as it was entered
/// @param deadline last day for the measure; null where it needs none
public record Finding(long visitId, int ordinal, String item, String name, String legalBasis, String guidance,
        String materials, @Nullable String resultCode, @Nullable String resultText, @Nullable Boolean problem,
        String note, @Nullable Measure measure, @Nullable LocalDate deadline) {}
