package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.Sha256;

/// A target's number in a draw; the lowest are drawn. Anyone can compute it:
/// `printf '%s,%s' SEED ID | sha256sum`.
public final class Ticket {
    private Ticket() {}

    /** 64 lower-case hexadecimal digits; tickets compare as texts. */
    public static String of(Seed seed, String id) {
        return Sha256.hex(seed.hex() + "," + id);
    }
}
