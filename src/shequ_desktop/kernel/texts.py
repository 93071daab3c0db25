"""What people type, made comparable: widths, spaces, look-alikes. Pure; changes no meaning."""

import re
import unicodedata

_BLANKS = re.compile(r"[\s\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]+")
_DOTS = str.maketrans(dict.fromkeys("•‧∙・･⋅●▪᛫", "·"))
_DOT_BETWEEN = re.compile(r"(?<=[\u3400-\u9fff])\s*[.。·˙]+\s*(?=[\u3400-\u9fff])")
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U000323af]")
_REMARK = re.compile(r"[(\[【〔]([^()\[\]【】〔〕]*)[)\]】〕]?$")

# Traditional characters of the words that head columns; not a converter for names.
_TRADITIONAL = "號碼證電話聯繫繋絡戶籍屬樓棟單門間庫網區組編類別職業務學歷實際關係婚況狀態備註說明遷離時間歲齡與長親屬點種體壯產權價總數經緯緩險黨團群眾無漢滿領導員國標識號爲為個臺聽語視殘廢來處並廳廠衛機構辦"
_SIMPLIFIED = "号码证电话联系系络户籍属楼栋单门间库网区组编类别职业务学历实际关系婚况状态备注说明迁离时间岁龄与长亲属点种体壮产权价总数经纬缓险党团群众无汉满领导员国标识号为为个台听语视残废来处并厅厂卫机构办"
_TO_SIMPLIFIED = str.maketrans(_TRADITIONAL, _SIMPLIFIED)


def plain(text: str) -> str:
    """Return ``text`` in half width and without any blank, for comparing; case is kept."""
    if text.isascii() and text.isalnum():
        return text
    return _BLANKS.sub("", unicodedata.normalize("NFKC", text)).lstrip("'`")


def simplified(text: str) -> str:
    """Return ``text`` with the traditional characters of column titles made simplified."""
    return text.translate(_TO_SIMPLIFIED)


def tidy(text: str) -> str:
    """Return free text for keeping: ends trimmed, runs of blanks made one space."""
    return _BLANKS.sub(" ", text).strip(" '\u3000")


def person_name(text: str) -> tuple[str, str]:
    """Return a person's name as it is kept, and the remark that stood in brackets behind it.

    Blanks inside a Chinese name go (``张 三``); between Latin words one stays. The many dots of
    transcribed names become ``·``.
    """
    name = unicodedata.normalize("NFKC", tidy(text)).translate(_DOTS)
    remark = ""
    if found := _REMARK.search(name):
        name, remark = name[: found.start()], found[1].strip()
    if _HAN.search(name):
        name = _DOT_BETWEEN.sub("·", _BLANKS.sub("", name))
    return name.strip(" *,;、"), remark
