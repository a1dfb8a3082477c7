package cn.shuangsuiji.draw;

import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetKind;

/** A target as it was when the population was frozen; later changes of the list never alter it. */
public record TargetSnapshot(TargetKind kind, String name, String address, String legalRepresentative, String phone) {
    static TargetSnapshot of(Target target) {
        return new TargetSnapshot(target.kind(), target.name(), target.address(), target.legalRepresentative(),
                target.phone());
    }
}
