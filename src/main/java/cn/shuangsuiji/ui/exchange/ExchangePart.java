package cn.shuangsuiji.ui.exchange;

/** What the screen shows one at a time. */
enum ExchangePart {
    OUTBOX, SENT, RECEIVED, KEYS
}
