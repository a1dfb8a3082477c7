package cn.shuangsuiji.ui.quality;

import cn.shuangsuiji.App;
import cn.shuangsuiji.catalog.quality.DuplicateService;
import cn.shuangsuiji.catalog.quality.QualityExport;
import cn.shuangsuiji.catalog.quality.QualityService;
import java.time.Clock;

/// The services behind 名录质量.
///
/// @param clock for the office's time
public record QualitySources(QualityService quality, QualityExport export, DuplicateService duplicates,
        Clock clock) {
    /** The services of an office. */
    public static QualitySources of(App app) {
        return new QualitySources(app.quality, app.qualityExport, app.duplicates, app.clock);
    }
}
