package no.fnsp.editor.tree;

import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;

/** Why a page could not be made, moved or removed. Never changes. @param back the page that was come from */
public record NotArrangedPage(DeskFrame frame, String back, String why) implements DeskPage {}
