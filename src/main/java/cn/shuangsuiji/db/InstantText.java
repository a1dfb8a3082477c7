package cn.shuangsuiji.db;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Times as UTC text to the millisecond ({@code 2026-11-23T01:02:03.004Z}): readable in any tool, sorted as text. */
public final class InstantText extends BaseTypeHandler<Instant> {
    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Instant value, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, format(value));
    }

    @Override
    public @Nullable Instant getNullableResult(ResultSet row, String column) throws SQLException {
        return parse(row.getString(column));
    }

    @Override
    public @Nullable Instant getNullableResult(ResultSet row, int column) throws SQLException {
        return parse(row.getString(column));
    }

    @Override
    public @Nullable Instant getNullableResult(CallableStatement call, int column) throws SQLException {
        return parse(call.getString(column));
    }

    static String format(Instant value) {
        String text = value.truncatedTo(ChronoUnit.MILLIS).toString();
        return switch (text.length()) {
            case 20 -> text.substring(0, 19) + ".000Z";
            default -> text;
        };
    }

    private static @Nullable Instant parse(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
