package cn.shuangsuiji.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.Callable;

/// The least any draw of this kind can cost: SHA-256 of seed and code once for each firm, with nothing kept. One digest, one
/// message buffer and one result buffer serve all of them.
final class BarePass implements Callable<Integer> {
    private static final int DIGEST = 32;

    private final byte[] codes = new byte[Firms.COUNT * Firms.CODE_LENGTH];

    BarePass() {
        for (int number = 0; number < Firms.COUNT; number++) {
            System.arraycopy(Firms.code(number).getBytes(StandardCharsets.US_ASCII), 0, codes,
                    number * Firms.CODE_LENGTH, Firms.CODE_LENGTH);
        }
    }

    /** Something of every ticket, so that none can be left out. */
    @Override
    public Integer call() throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] prefix = (Firms.SEED.hex() + ",").getBytes(StandardCharsets.US_ASCII);
        byte[] message = new byte[prefix.length + Firms.CODE_LENGTH];
        System.arraycopy(prefix, 0, message, 0, prefix.length);
        byte[] ticket = new byte[DIGEST];
        int mixed = 0;
        for (int from = 0; from < codes.length; from += Firms.CODE_LENGTH) {
            System.arraycopy(codes, from, message, prefix.length, Firms.CODE_LENGTH);
            sha256.update(message, 0, message.length);
            sha256.digest(ticket, 0, DIGEST);
            mixed ^= ticket[0];
        }
        return mixed;
    }
}
