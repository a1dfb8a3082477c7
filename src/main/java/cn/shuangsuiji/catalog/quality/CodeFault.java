package cn.shuangsuiji.catalog.quality;

import cn.shuangsuiji.base.CreditCode;

/** What is the matter with the credit code of a registered entity. */
enum CodeFault {
    NONE, LENGTH, LETTERS, CHECK;

    static CodeFault of(String code) {
        if (code.length() != CreditCode.LENGTH) {
            return LENGTH;
        }
        if (!CreditCode.wellFormed(code)) {
            return LETTERS;
        }
        return CreditCode.valid(code) ? NONE : CHECK;
    }
}
