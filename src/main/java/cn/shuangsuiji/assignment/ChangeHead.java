package cn.shuangsuiji.assignment;

import cn.shuangsuiji.security.Role;
import java.time.Instant;

/// What every change after the draw says besides what it does. Who they were stays in the office; the record names roles.
///
/// @param seq from one, without gaps
/// @param by role of the person who entered it
/// @param approver role of the other person who agreed
public record ChangeHead(int seq, Role by, Role approver, Instant at) {}
