package cn.shuangsuiji.ui.quality;

import cn.shuangsuiji.catalog.quality.QualityExport;
import cn.shuangsuiji.catalog.quality.QualityService;

/// The services behind 名录质量.
public record QualitySources(QualityService quality, QualityExport export) {}
