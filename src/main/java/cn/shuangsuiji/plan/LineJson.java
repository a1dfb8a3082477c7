package cn.shuangsuiji.plan;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How a line's content is kept in one column: its parts are read together and never searched. */
record LineJson(String title, boolean directed, Joint joint, InspectionMode mode, List<String> items,
        TargetFilter filter, Map<RiskClass, String> ratios, String from, String to, String unit,
        SamplingDesign design) {

    static String write(LineContent line) {
        return Json.line(new LineJson(line.title(), line.directed(), line.joint(), line.mode(), line.items(),
                line.filter(), line.ratios(), line.from().toString(), line.to().toString(), line.unit(),
                line.design()));
    }

    static LineContent read(String text) {
        LineJson json = Json.read(text, LineJson.class);
        return new LineContent(json.title(), json.directed(), json.joint(), json.mode(), json.items(), json.filter(),
                json.ratios(), LocalDate.parse(json.from()), LocalDate.parse(json.to()), json.unit(),
                json.design());
    }
}
