package cn.shuangsuiji.assignment;

/** Why somebody gives up a seat; what follows from it for later drawings is in {@link Vacancy#without}. */
public enum VacancyReason {
    /** Ill or away on certain days. */
    LEAVE,
    /** A relation to the target became known. */
    RECUSAL,
    /** The certificate was withdrawn, or the person left the office. */
    CERTIFICATE
}
