package cn.shuangsuiji.notice;

/** In which order a batch of visits' papers is printed. */
public enum BatchOrder {
    /** As the draw numbered the visits. */
    AS_DRAWN,
    /** Each team's firms together, by area and street, as they are walked. */
    ROUTE,
    /** By area, then street. */
    AREA,
    /** By credit code or registration number. */
    CODE
}
