package cn.shuangsuiji.today;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.security.Account;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.security.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an office lacks before it can work at all: its lists, the people whom the rules ask for, this year's plan. So a new
/// user finds the way on 今日, and an office that lost its only witness finds out before the ceremony.
final class FirstSteps {
    /** The parts that a clerk cannot play: each needs somebody else. */
    private static final List<Permission> OTHERS = List.of(Permission.APPROVE, Permission.REVIEW_FINDING,
            Permission.WITNESS_DRAW);

    private final TodayService.Sources sources;

    FirstSteps(TodayService.Sources sources) {
        this.sources = sources;
    }

    List<Duty> duties(DutyFactory factory) {
        List<Duty> duties = new ArrayList<>();
        List<String> lists = Stream.of(ListKind.ITEMS, ListKind.TARGETS, ListKind.INSPECTORS)
                .filter(list -> sources.catalog().asOf(list).isEmpty()).map(Messages::of).toList();
        if (!lists.isEmpty()) {
            duties.add(duty(factory, DutyKind.LISTS, Messages.text("today.lists", joined(lists.stream()))));
        }
        Set<Permission> covered = covered();
        List<Permission> missing = OTHERS.stream().filter(part -> !covered.contains(part)).toList();
        if (!missing.isEmpty()) {
            duties.add(duty(factory, DutyKind.PEOPLE, Messages.text("today.people",
                    joined(missing.stream().map(part -> Messages.text("today.people." + part))))));
        }
        int year = factory.today().getYear();
        if (lists.isEmpty() && sources.plans().plans().stream().noneMatch(plan -> plan.year() == year)) {
            duties.add(duty(factory, DutyKind.PLAN_BEGIN, Messages.text("today.plan.begin", Integer.toString(year))));
        }
        return duties;
    }

    private Set<Permission> covered() {
        return sources.accounts().accounts().stream().filter(Account::active).map(Account::roleSet)
                .flatMap(Set::stream).map(Role::permissions).flatMap(Set::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    private static Duty duty(DutyFactory factory, DutyKind kind, String what) {
        return factory.duty(kind, what, "", "", factory.today(), 1, 0);
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(Messages.text("base.comma")));
    }
}
