package cn.shuangsuiji.ui.draw;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// One page of the ceremony before it is laid out.
///
/// @param title what has happened or is to be done, for the whole room
/// @param sentence explains it
/// @param foot what stays in sight at the foot, such as digests; may be empty
/// @param verbs at the foot, the primary one last
/// @param focus takes the keyboard
record CeremonyContent(String title, String sentence, Node body, List<Node> foot, List<Button> verbs, Node focus) {}
