package cn.shuangsuiji.db;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Dates as ISO text ({@code 2026-11-23}), whatever the driver's habit. */
public final class LocalDateText extends BaseTypeHandler<LocalDate> {
    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, LocalDate value, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, value.toString());
    }

    @Override
    public @Nullable LocalDate getNullableResult(ResultSet row, String column) throws SQLException {
        return parse(row.getString(column));
    }

    @Override
    public @Nullable LocalDate getNullableResult(ResultSet row, int column) throws SQLException {
        return parse(row.getString(column));
    }

    @Override
    public @Nullable LocalDate getNullableResult(CallableStatement call, int column) throws SQLException {
        return parse(call.getString(column));
    }

    private static @Nullable LocalDate parse(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
