package cn.shuangsuiji.inspection;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The QR code of a visit, ASCII only, because a scanner types it like a keyboard: `SSJ:V:` and the visit's UUID.
///
/// @param visit the UUID in its 36-character form
public record VisitCode(String visit) {
    private static final String PREFIX = "SSJ:V:";
    private static final Pattern FORM = Pattern
            .compile("SSJ:V:([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})", Pattern.CASE_INSENSITIVE);

    /** The visit in what a scanner typed; empty when it is something else. A keyboard with Caps Lock on is understood. */
    public static Optional<VisitCode> read(String typed) {
        Matcher code = FORM.matcher(typed.strip());
        return code.matches()
                ? Optional.of(new VisitCode(code.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** What the code says. */
    @Override
    public String toString() {
        return PREFIX + visit;
    }
}
