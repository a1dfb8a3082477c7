package cn.shuangsuiji.inspection;

import java.util.List;

interface EarlierResultMapper {
    void add(EarlierResult result);

    List<EarlierResult> ofTarget(String code);

    long count();
}
