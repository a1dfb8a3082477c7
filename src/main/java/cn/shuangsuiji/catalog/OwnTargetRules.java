package cn.shuangsuiji.catalog;

import cn.shuangsuiji.base.AppException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a target of the office's own must say. */
final class OwnTargetRules {
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z._-]{1,64}");
    private static final Pattern DIVISION = Pattern.compile("[0-9]{6}([0-9]{3})?");
    private static final Set<TargetKind> ENTITIES = EnumSet.of(TargetKind.ENTERPRISE, TargetKind.INDIVIDUAL,
            TargetKind.COOPERATIVE);

    private OwnTargetRules() {}

    /** The letter by which a proposed code tells its kind. */
    static char letter(TargetKind kind) {
        return switch (kind) {
            case ENTERPRISE, INDIVIDUAL, COOPERATIVE -> 'X';
            case SITE -> 'S';
            case DEVICE -> 'D';
            case PRODUCT -> 'P';
            case SHOP -> 'W';
        };
    }

    /** The entry without blanks around its texts, an entity without owner. */
    static TargetEntry tidied(TargetEntry entry) {
        String owner = entry.ownerCode() == null ? "" : entry.ownerCode().strip();
        return new TargetEntry(entry.code().strip().toUpperCase(Locale.ROOT), entry.registrationNumber().strip(),
                entry.kind(), entry.name().strip(), owner.isEmpty() ? null : owner, entry.address().strip(),
                entry.division().strip(), entry.legalRepresentative().strip(), entry.phone().strip(),
                entry.industry().strip(), entry.scope().strip());
    }

    /**
     * Looks at a tidied entry.
     *
     * @throws AppException with what is wrong and what to put instead
     */
    static void check(TargetEntry entry, TargetMapper targets) {
        if (!CODE.matcher(entry.code()).matches()) {
            throw new AppException("catalog.own.code", entry.code());
        }
        if (entry.name().isEmpty()) {
            throw new AppException("catalog.own.name");
        }
        requireDivision(entry.division());
        String ownerCode = entry.ownerCode();
        if (ownerCode == null) {
            if (!ENTITIES.contains(entry.kind())) {
                throw new AppException("catalog.own.owner");
            }
            return;
        }
        Target owner = targets.target(ownerCode);
        if (owner == null) {
            throw new AppException("catalog.own.owner.unknown", ownerCode);
        }
        if (!ENTITIES.contains(owner.kind()) || ownerCode.equals(entry.code())) {
            throw new AppException("catalog.own.owner.self");
        }
    }

    static void requireDivision(String division) {
        if (!DIVISION.matcher(division).matches()) {
            throw new AppException("catalog.own.division", division);
        }
    }
}
