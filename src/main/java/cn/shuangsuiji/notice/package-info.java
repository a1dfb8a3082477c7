/**
 * The papers of the work as PDF, in the layout of GB/T 9704-2012: templates, typesetting, faces, QR codes, preview. The only
 * package that knows PDFBox, ZXing and jmustache.
 */
@NullMarked
package cn.shuangsuiji.notice;

import org.jspecify.annotations.NullMarked;
