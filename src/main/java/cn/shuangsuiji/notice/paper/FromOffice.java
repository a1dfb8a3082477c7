package cn.shuangsuiji.notice.paper;

/** A paper that says whom of the office to ask. */
public interface FromOffice {
    OfficeContact office();

    default String contact() {
        return office().contact();
    }

    default String phone() {
        return office().phone();
    }

    default String officeAddress() {
        return office().address();
    }
}
