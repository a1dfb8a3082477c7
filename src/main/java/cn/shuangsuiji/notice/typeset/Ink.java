package cn.shuangsuiji.notice.typeset;

/// The two colours of an official paper (GB/T 9704-2012, 5.2.4): the organ's mark and its rules are red, all else is black.
enum Ink {
    BLACK, RED
}
