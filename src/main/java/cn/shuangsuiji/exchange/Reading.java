package cn.shuangsuiji.exchange;

/** What became of a package file: its content, a newer program's package to keep, or a reason to put it aside. */
public sealed interface Reading permits OpenedPackage, NewerPackage, Refused {}
