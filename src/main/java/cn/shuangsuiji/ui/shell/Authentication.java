package cn.shuangsuiji.ui.shell;

/// Checks who is at the desk.
///
/// @param <P> the person who may work afterwards
@FunctionalInterface
public interface Authentication<P> {
    /**
     * Lets the person in.
     *
     * @throws cn.shuangsuiji.base.AppException when name and password do not match, or after several failures for a while
     */
    P login(String name, String password);
}
