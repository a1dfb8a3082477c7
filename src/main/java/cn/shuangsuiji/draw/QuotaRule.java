package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How many targets of one cell (item and stratum) are drawn: a count, or a share with rounding, floor and cap. Never
/// more than the cell holds.
///
/// @param count how many; null where a share says it
/// @param ratio the share; null where a count says it
/// @param rounding how the share becomes whole; of no effect on a count
/// @param min a floor for the share's result in a cell that is not empty; zero for none
/// @param max a cap for the share's result, stronger than the floor; null for none
public record QuotaRule(@Nullable Long count, @Nullable Ratio ratio, Rounding rounding, long min, @Nullable Long max) {
    public QuotaRule {
        if ((count == null) == (ratio == null)) {
            throw new AppException("draw.rule.bad");
        }
        for (Long number : new Long[]{count, min, max}) {
            if (number != null && number < 0) {
                throw new AppException("draw.count.bad", number);
            }
        }
    }

    /** Exactly so many, or all when there are fewer. */
    public static QuotaRule count(long count) {
        return new QuotaRule(count, null, Rounding.UP, 0, null);
    }

    /** A share, rounded up. */
    public static QuotaRule ratio(String ratio) {
        return new QuotaRule(null, Ratio.parse(ratio), Rounding.UP, 0, null);
    }

    /**
     * A rule as it stands in plan.json: {@code {"count": 3}} or
     * {@code {"ratio": "5%", "rounding": "UP", "min": 1, "max": 20}}.
     *
     * @throws AppException when it is neither
     */
    static QuotaRule read(Object json) {
        if (!(json instanceof Map<?, ?> fields)) {
            throw new AppException("draw.rule.bad");
        }
        if (fields.containsKey("count")) {
            Long count = whole(fields.get("count"));
            return count(count == null ? -1 : count);
        }
        if (!(fields.get("ratio") instanceof String ratio)) {
            throw new AppException("draw.rule.bad");
        }
        Long min = whole(fields.get("min"));
        return new QuotaRule(null, Ratio.parse(ratio), rounding(fields.get("rounding")), min == null ? 0 : min,
                whole(fields.get("max")));
    }

    /** As it stands in plan.json. */
    Map<String, Object> json() {
        Map<String, Object> fields = new TreeMap<>();
        if (count != null) {
            fields.put("count", count);
        } else if (ratio != null) {
            fields.put("ratio", ratio.text());
            fields.put("rounding", rounding.name());
            if (min > 0) {
                fields.put("min", min);
            }
            if (max != null) {
                fields.put("max", max);
            }
        }
        return fields;
    }

    /** How many of {@code size} targets are drawn, zero to {@code size}. */
    public int quota(int size) {
        long quota;
        if (ratio == null) {
            quota = count == null ? 0 : count;
        } else {
            quota = ratio.of(size, rounding);
            if (size > 0) {
                quota = Math.max(quota, min);
            }
            if (max != null) {
                quota = Math.min(quota, max);
            }
        }
        return (int) Math.min(quota, size);
    }

    private static Rounding rounding(@Nullable Object name) {
        if (name == null) {
            return Rounding.UP;
        }
        for (Rounding rounding : Rounding.values()) {
            if (rounding.name().equals(name)) {
                return rounding;
            }
        }
        throw new AppException("draw.rule.bad");
    }

    private static @Nullable Long whole(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Integer small -> small.longValue();
            case Long large -> large;
            case BigInteger huge when huge.signum() > 0 -> Long.MAX_VALUE;
            default -> throw new AppException("draw.count.bad", String.valueOf(value));
        };
    }
}
