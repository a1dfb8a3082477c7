package cn.shuangsuiji.ui.quality;

import cn.shuangsuiji.catalog.ListKind;

/// Leads from a row of the report to the thing itself.
public interface RowOpener {
    /** Opens the thing of this code, or of this certificate, beside the list where the clerk is. */
    void open(ListKind list, String code);
}
