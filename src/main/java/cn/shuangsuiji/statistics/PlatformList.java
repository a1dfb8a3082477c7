package cn.shuangsuiji.statistics;

import java.time.LocalDate;

/// An imported list of a platform's draw.
///
/// @param whole whether it holds also those that were not drawn
/// @param numbered whether its rows have numbers or, being whole, an order
/// @param targets how many rows
/// @param drawn how many of them were drawn
/// @param visits how many rows say who was sent
public record PlatformList(long id, String uuid, String name, LocalDate drawnOn, boolean whole, boolean numbered,
        String fileName, int targets, int drawn, int visits) {}
