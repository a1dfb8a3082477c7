/**
 * The papers of the work: made from the records, alone and in batches, as PDF in the layout of GB/T 9704-2012. With its parts
 * the only package that knows PDFBox, ZXing and jmustache.
 */
@NullMarked
package cn.shuangsuiji.notice;

import org.jspecify.annotations.NullMarked;
