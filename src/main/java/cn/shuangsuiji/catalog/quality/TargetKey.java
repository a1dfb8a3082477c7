package cn.shuangsuiji.catalog.quality;

import cn.shuangsuiji.base.CreditCode;
import cn.shuangsuiji.catalog.TargetKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a target is compared by, each as a number of 64 bits that equal texts share; null where the target has nothing
/// to compare. Two different texts share a number about once in ten million lists, and a person looks at each pair.
///
/// @param nameAddress name and address as {@link PlainText} reads them, with the county
/// @param namePerson name, representative and township
/// @param organisation the nine characters of the credit code that stand for the organisation
/// @param registration the old registration number, wherever it stands
record TargetKey(long targetId, CodeFault codeFault, @Nullable Long nameAddress, @Nullable Long namePerson,
        @Nullable Long organisation, @Nullable Long registration) {
    private static final Set<TargetKind> ENTITIES = Set.of(TargetKind.ENTERPRISE, TargetKind.INDIVIDUAL,
            TargetKind.COOPERATIVE);
    private static final int COUNTY = 6;
    private static final int ORGANISATION_FROM = 8;
    private static final int ORGANISATION_TO = 17;
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final char BETWEEN = '\n';

    /** What the keys are made of. */
    record Source(long id, String code, TargetKind kind, String name, String address, String division,
            String legalRepresentative, String registrationNumber) {}

    /** A site, device, product or shop has a code of the office's own and shares its owner's address: it has no keys. */
    static TargetKey of(Source target) {
        if (!ENTITIES.contains(target.kind())) {
            return new TargetKey(target.id(), CodeFault.NONE, null, null, null, null);
        }
        String code = PlainText.of(target.code());
        String name = PlainText.of(target.name());
        String address = PlainText.address(target.address());
        String person = PlainText.of(target.legalRepresentative());
        String division = target.division();
        return new TargetKey(target.id(), CodeFault.of(target.code()),
                key(name, address, division.substring(0, Math.min(COUNTY, division.length()))),
                key(name, person, division),
                code.length() == CreditCode.LENGTH ? key(code.substring(ORGANISATION_FROM, ORGANISATION_TO)) : null,
                key(registration(target, code)));
    }

    private static String registration(Source target, String code) {
        String number = PlainText.of(target.registrationNumber());
        if (!number.isEmpty()) {
            return number;
        }
        return code.length() == CreditCode.LENGTH ? "" : code;
    }

    /** FNV-1a over the texts; null where one of them is empty. */
    private static @Nullable Long key(String... texts) {
        long hash = BASIS;
        for (String text : texts) {
            if (text.isEmpty()) {
                return null;
            }
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * PRIME;
            }
            hash = (hash ^ BETWEEN) * PRIME;
        }
        return hash;
    }
}
