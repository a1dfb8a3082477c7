#!/usr/bin/env python3
"""Makes the faces of this folder from their sources; README.md says where those come from.

usage: make-fonts.py SANS SERIF DEBIAN OUT
  SANS, SERIF  the unpacked npm packages (folders "package")
  DEBIAN       the unpacked Debian packages (dpkg -x ... DEBIAN)
  OUT          where the faces go
Needs fontTools 4.38 or newer, and Unihan as Debian's unicode-data installs it.
"""
import bz2
import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.scaleUpem import scale_upem

UNIHAN = Path("/usr/share/unicode")
EXT_B = range(0x20000, 0x2A6E0)
# Latin, punctuation, enclosed numbers, arrows, shapes, CJK marks, full-width forms
SIGNS = [*range(0x20, 0x17F), *range(0x2000, 0x2780), *range(0x3000, 0x3400),
         *range(0xFE30, 0xFE50), *range(0xFF00, 0xFFF0)]


def unihan(file, field):
    with bz2.open(UNIHAN / f"Unihan_{file}.txt.bz2", "rt", encoding="utf-8") as lines:
        return {int(line.split("\t")[0][2:], 16) for line in lines if f"\t{field}\t" in line}


def gb2312():
    rows = (bytes([row, cell]) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    return {ord(text) for code in rows if (text := code.decode("gb2312", "ignore"))}


def subset(font, characters):
    options = Options(layout_features=[], hinting=False, glyph_names=False, notdef_outline=True, name_IDs=["*"])
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "STAT", "FFTM", "GSUB", "GPOS", "GDEF"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    return font


def named(font, family, style, note):
    for record in list(font["name"].names):
        if record.nameID in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25):
            font["name"].removeNames(nameID=record.nameID)
    file = f"{family.replace(' ', '')}-{style}"
    for identifier, text in {1: family, 2: style, 3: file, 4: f"{family} {style}", 6: file, 10: note}.items():
        font["name"].setName(text, identifier, 3, 1, 0x409)
    font["post"].formatType = 3.0
    return font


def with_ext_b(font, donor):
    """Adds the donor's glyphs, so that a program without fallback between faces draws them too."""
    for table in ("vhea", "vmtx"):
        if table in font:
            del font[table]
    scale_upem(donor, font["head"].unitsPerEm)
    order = font.getGlyphOrder()
    for code, name in donor.getBestCmap().items():
        glyph, own = donor["glyf"][name], f"extb{code:X}"
        assert not glyph.isComposite()
        glyph.removeHinting()
        font["glyf"].glyphs[own] = glyph
        font["hmtx"][own] = donor["hmtx"][name]
        order.append(own)
        for table in font["cmap"].tables:
            if table.format == 12:
                table.cmap.setdefault(code, own)
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    return font


def with_quadratic_outlines(font, tolerance=1.0):
    """CFF outlines to glyf, because PDFBox subsets only those."""
    glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, tolerance, reverse_direction=True))
        font["glyf"].glyphs[name] = pen.glyph()
    for table in ("CFF ", "VORG"):
        if table in font:
            del font[table]
    maxp = font["maxp"]
    maxp.tableVersion, maxp.maxZones = 0x00010000, 1
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxComponentElements"):
        setattr(maxp, field, 0)
    font["post"].formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"
    return font


def main(sans, serif, debian, out):
    hana = debian / "usr/share/fonts/truetype/hanazono/HanaMinB.ttf"
    fandol = debian / "usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf"
    wenkai = debian / "usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf"
    common = unihan("OtherMappings", "kTGH") | gb2312() | set(SIGNS)
    names = {c for c in unihan("DictionaryLikeData", "kUnihanCore2020") if c in EXT_B} | {ord("𠮷")}

    def save(font, family, style, note):
        named(font, family, style, note).save(out / f"{family.replace(' ', '')}-{style}.ttf")

    for style, file in (("Regular", "400Regular"), ("Bold", "700Bold")):
        font = TTFont(sans / file / f"NotoSansSC_{file}.ttf")
        if style == "Bold":
            subset(font, common)
        missing = names - set(font.getBestCmap())
        save(with_ext_b(font, subset(TTFont(hana), missing)), "Shuangsuiji Sans", style,
             "Noto Sans SC with Ext B characters of HanaMinB")
    save(subset(TTFont(serif / "600SemiBold/NotoSerifSC_600SemiBold.ttf"), common), "Shuangsuiji Title", "SemiBold",
         "Subset of Noto Serif SC SemiBold")
    save(subset(TTFont(wenkai), common), "Shuangsuiji Kai", "Regular", "Subset of LXGW WenKai")
    save(with_quadratic_outlines(TTFont(fandol)), "Shuangsuiji Fang", "Regular",
         "FandolFang R 1.300, outlines converted from CFF to TrueType")
    save(subset(TTFont(hana), set(EXT_B)), "Shuangsuiji Ext B", "Regular", "Ext B of HanaMinB")
    light = serif / "300Light/NotoSerifSC_300Light.ttf"
    (out / "NotoSerifSC-Light.ttf").write_bytes(light.read_bytes())


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:]))
