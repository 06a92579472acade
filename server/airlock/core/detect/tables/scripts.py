"""Given names in scripts without capitals, where nothing but the word says that it is one: Arabic, Hebrew, Thai.

Words that are as well anything else are left out, as in names.py. Those that are common by https://www.behindthename.com/names and, for
Thailand, by forms of address, which are written together with a name.
"""

from __future__ import annotations

from airlock.core.detect.personal.unaccented import unmarked
from airlock.core.detect.words import word_set

_BEGIN, _END = "\u0590", "\u0e7f"
"""Letters of these scripts, and of those of India between them."""
_ALIKE = str.maketrans("أإآیک", "ااايك")
"""Letters that those who write Arabic and Persian put for each other; but `على` is no name."""
_ARABIC = word_set("""
    محمد احمد محمود علي حسن حسين عمر خالد يوسف ابراهيم عبد عبدالله عبدالرحمن عبدالعزيز عثمان حمزة طارق سامي مصطفي ياسر ماجد فهد تركي
    بندر سعود فيصل ناصر وليد زياد هاني رامي عماد اسامة انس بلال معاذ اسماعيل مروان هشام ايمن تامر وائل ايهاب نبيل سليمان سلمان موسي عيسي
    داود هارون زكريا يحيي قاسم جاسم راشد مازن غسان سمير بشار جورج فاطمة عائشة خديجة مريم زينب سارة ليلي نورة ريم رنا دينا سلمي ياسمين هالة
    داليا رانيا مها لمي لينا دانة شيماء اسماء اسراء غادة سعاد نجلاء سميرة نادية فاتن حنان نهي روان جني لمياء رهف
    رضا مهدي امير فاطمه زهرا سارا حسام كرم عمرو شادي نوف لطيفة موضي مصطفى موسى عيسى يحيى ليلى سلمى لمى نهى جنى
    """)
_HEBREW = word_set("""
    דוד משה יוסף יעקב אברהם יצחק שרה רחל לאה רבקה מרים דנה נועה מיכל יעל שירה אורי איתי יונתן דניאל אבי רונית רונן גלית אילן שלמה
    אהרון נתן אסתר חנה רות מאיה ליאור אסף עידו גיא ניר אביגיל נועם מאיר שמואל בנימין יהודה אליהו רועי ענת אורית דורית סיגל יפעת אלעד אייל
    """)
_THAI = word_set(
    unmarked("""
    สมชาย สมหญิง สมศักดิ์ สมศรี สมพร สมหมาย วิชัย วิไล ประยุทธ์ มานะ มานี มาลี สุดา สุชาติ สุรชัย นภา วันดี ปิติ ชูใจ ณัฐพล ณัฐวุฒิ ธนพล ธนกร พิมพ์ชนก
    ศิริพร จันทร์เพ็ญ อนุชา ชาญชัย บุญมี พรทิพย์ รัตนา วราภรณ์ กัญญา จิราพร นันทนา อารีย์ อภิชาติ ธีรพงษ์ พงศกร ชัยวัฒน์ ศักดิ์ชัย กิตติพงษ์ สุนีย์ ประภา
    """)
)
_TITLES = tuple(map(unmarked, ("นาย", "นาง", "นางสาว", "เด็กชาย", "เด็กหญิง")))
"""Forms of address in Thailand."""
_LEAST = 3
"""So many letters stand behind them at least."""
_NO_TITLES = tuple(map(unmarked, ("นายจ้าง", "นายก", "นายหน้า", "นายทุน", "นายทะเบียน", "นางแบบ", "นางพยาบาล", "นางสาวไทย")))
"""Words that begin like one."""
_SAMPLES = word_set(unmarked("ทดสอบ ตัวอย่าง تجريبي تجريبية تجربة اختبار مثال نموذج דוגמה בדיקה परीक्षण उदाहरण পরীক্ষা"))
"""Words for what is a sample or a test."""


def is_of(value: str) -> bool:
    """Whether a value is written in such a script, and does not say that it is a sample."""
    return _BEGIN <= value[:1] <= _END and _SAMPLES.isdisjoint(unmarked(value).split())


def has_given(value: str) -> bool:
    """Whether one of the words is a given name in use, or the first begins with a form of address."""
    if not _BEGIN <= value[:1] <= _END:
        return False
    words = unmarked(value).replace("-", " ").split()
    if any(word in _THAI or word in _HEBREW or word.translate(_ALIKE) in _ARABIC for word in words):
        return True
    if not words:
        return False
    titled = any(words[0].startswith(title) and len(words[0]) >= len(title) + _LEAST for title in _TITLES)
    return titled and not words[0].startswith(_NO_TITLES)
