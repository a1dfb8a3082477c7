package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.exchange.KeyRing;
import cn.shuangsuiji.exchange.ReceivingService;
import cn.shuangsuiji.exchange.SendingService;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.security.AccountService;
import java.time.Clock;

/// The services behind 交换.
///
/// @param offices names the office in its request for a certificate
/// @param accounts checks the second person on the spot, and knows everybody's name
public record ExchangeSources(SendingService sending, ReceivingService receiving, KeyRing keys, OfficeService offices,
        AccountService accounts, Clock clock) {}
