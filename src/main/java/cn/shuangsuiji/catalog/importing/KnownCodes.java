package cn.shuangsuiji.catalog.importing;

import java.util.List;

/// What the list already holds, to be asked about codes that lost their last digits.
interface KnownCodes {
    /** Knows none: for rows whose codes come whole. */
    KnownCodes NONE = (first15, name) -> List.of();

    /** Codes of this name that begin with these 15 digits. */
    List<String> of(String first15, String name);
}
