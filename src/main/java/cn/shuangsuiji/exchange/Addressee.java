package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.Messages;
import java.util.Set;

/// Who reads: packages for others are put aside although they are genuine.
///
/// @param code of the office, or of the province for results
/// @param installation of the reading program; empty for the province
public record Addressee(String code, String installation) {
    void require(Manifest manifest, String signer, Set<String> issuers) throws Refusal {
        boolean issuerKnown = issuers.isEmpty() || issuers.contains(manifest.issuer());
        if (!manifest.issuer().equals(signer) || !issuerKnown) {
            throw new Refusal("exchange.package.issuer", signer, manifest.issuer());
        }
        boolean otherInstallation = !manifest.installations().isEmpty()
                && !manifest.installations().contains(installation);
        if (!manifest.audience().contains(code) || otherInstallation) {
            throw new Refusal("exchange.package.audience",
                    String.join(Messages.text("base.comma"), manifest.audience()), code);
        }
    }
}
