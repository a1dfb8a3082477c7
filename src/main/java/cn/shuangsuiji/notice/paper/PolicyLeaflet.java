package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;

/// 政策提示单: what a firm of a trade must observe, left there at the visit. The points come from `leaflets.txt`.
///
/// @param date of the leaflet
/// @param trade whom it is for, such as `餐饮服务`
/// @param points what to observe, each a sentence or two
public record PolicyLeaflet(VisitFacts facts, LocalDate date, String trade, List<String> points, OfficeContact office)
        implements
            VisitPaper,
            FromOffice {
    public PolicyLeaflet {
        points = List.copyOf(points);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.POLICY_LEAFLET;
    }
}
