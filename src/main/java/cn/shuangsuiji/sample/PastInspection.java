package cn.shuangsuiji.sample;

import java.time.LocalDate;
import java.util.List;

/// An inspection of last year.
///
/// @param code the target's code
/// @param resultCode the result's number in the national set, 1 to 8
public record PastInspection(String code, String targetName, List<String> itemCodes, LocalDate date,
        String resultCode, String note) {
    public PastInspection {
        itemCodes = List.copyOf(itemCodes);
    }
}
