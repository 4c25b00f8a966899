package journey.app.panels;

import journey.plan.Remarks;
import journey.plan.Settings.Remark;
import journey.plan.Word;

/// Which remarks are listed.
enum RemarkShowing implements Word {
    OPEN, ALL;

    boolean shows(Remark remark) {
        return this == ALL || Remarks.isOpen(remark);
    }
}
