package cn.shuangsuiji.draw;

/** Where the seed's digits came from; named in the record. */
public enum DigitSource {
    DICE, LOTTERY_BALLS, THIS_COMPUTER
}
