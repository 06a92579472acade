"""Tables, maps and sentences as people write them: LaTeX, AsciiDoc, wikis, Clojure, contracts, bookings. All of them are invented."""

from __future__ import annotations

import pytest

from airlock.core.detect import RuleSet, builtin_rule_set, tables
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document

KEY = b"k" * 32
PHONE, OTHER = "030 9018" + "2071", "030 9018" + "2072"
BORN = "17.06." + "1954"
FOUND = {
    "LaTeX": (
        "\\begin{tabular}{ll}\n\\hline\nName & Telefon \\\\\n\\hline\n"
        f"«Laura Ashworth» & «{PHONE}» \\\\\n\\textbf{{«Jonas Lindenfeld»}} & «{OTHER}» \\\\\n\\hline\n\\end{{tabular}}\n"
    ),
    "AsciiDoc, a cell a line": f"|===\n|Name |Phone\n\n|«Laura Ashworth»\n|«{PHONE}»\n\n|«Jonas Lindenfeld»\n|«{OTHER}»\n|===\n",
    "a wiki": (
        '{| class="wikitable"\n|+ Board\n! scope="col" | Name !! Telefon\n|-\n'
        f'| «Laura Ashworth» || «{PHONE}»\n|-\n| style="x" | «Jonas Lindenfeld»\n| «{OTHER}»\n|}}\n'
    ),
    "a list of lists": (
        ".. list-table:: Staff\n   :header-rows: 1\n\n   * - Name\n     - Phone\n"
        f"   * - «Laura Ashworth»\n     - «{PHONE}»\n   * - «Jonas Lindenfeld»\n     - «{OTHER}»\n"
    ),
    "a grid": (
        "+------------------+----------------+\n| Name             | Phone          |\n+==================+================+\n"
        f"| «Laura Ashworth»   | «{PHONE}»   |\n+------------------+----------------+\n"
        f"| «Jonas Lindenfeld» | «{OTHER}»   |\n+------------------+----------------+\n"
    ),
    "a simple table": (
        "================  ==============\nNume              Telefon\n================  ==============\n"
        f"«Laura Ashworth»    «{PHONE}»\n«Jonas Lindenfeld»  «{OTHER}»\n================  ==============\n"
    ),
    "lines without a header": (
        f"«Laura Ashworth»;«{PHONE}»;«14 Ashworth Lane»\n«Jonas Moreau»;«{OTHER}»;«9 Birch Street»\n"
        f"«Clara Moreau»;«{PHONE[:-1]}5»;«2 Elm Road»\n"
    ),
    "two rows of persons": f'PATIENTS = [("«Laura Ashworth»", "«{PHONE}»"), ("«Jonas Moreau»", "«{OTHER}»")]\n',
    "Clojure": f'(def staff [{{:patient/name "«Oyelaran Ashworth»" :patient/phone "«{PHONE}»"}}])\n',
    "Lisp": f'\'((:name "«Laura Ashworth»" :phone "«{PHONE}»"))\n',
    "a number in brackets": f"lead: «Laura Ashworth» («{PHONE}»)\n",
    "a number behind a dash": f'- "«Laura Ashworth» - «{PHONE}»"\n',
    "a contract": f"Kundin «Mechthild Lindenfeld», geb. am «{BORN}», wohnhaft «Ashworthweg " + f"9, 48143 Kassel», Tel. «{PHONE}».\n",
    "a power of attorney": (
        f"La sottoscritta «Ornella Ashworth», nata a Forlì il «{BORN}», residente in «via Mazzini 41», C.F. «SHWRLL69L62" + "D704X».\n"
    ),
    "a booking": (
        "  1.«LINDENFELD/LAURA MRS»   2.«LINDENFELD/JONAS MSTR»\n  3 APM «49-170-90182" + "071»\n"
        "  4 SSR DOCS LH HK1 P/DEU/«C4J8T2" + "P19»/DEU/«17JUN54»/F/30NOV31/«LINDENFELD/LAURA»\n"
    ),
}
NOTHING = {
    "years": "Laura Ashworth (1770-1827), Jonas Lindenfeld (10.12.1815 - 27.11.1852), Clara Moreau - 1867-1934\n",
    "books": "Laura Moreau (978-0-8052-09" + "21-1), Jonas Moreau - 0747532" + "699\n",
    "builds": "Linda Moreau - 2023 01 05 120000\nfixed by Laura Moreau (20230105123000)\n",
    "registers": "\\begin{tabular}{ll}\nName & Address \\\\\nBase Pointer & 0x4000 \\\\\nStack Limit & 0x8000 \\\\\n\\end{tabular}\n",
    "options": "|===\n|Name |Type |Email Template\n\n|Welcome Message\n|string\n|welcome.html\n|===\n",
    "capitals": '{| class="wikitable"\n! Country !! Phone code\n|-\n| New Zealand || 64\n|-\n| Costa Rica || 506\n|}\n',
    "rules": ".. list-table:: Rules\n\n   * - Name\n     - Code\n   * - Unused Import\n     - F401\n",
    "phones": "=====  =======\nName   Phone\n=====  =======\nPixel  Android\nGalaxy Android\n=====  =======\n",
    "measures": "2026-03-01;4418;ok;12.5\n2026-03-02;3301;ok;13.5\n2026-03-03;1187;ok;14.5\n",
    "two rows of things": 'students = [("Math", "A"), ("History", "B")]\nmembers = [("Order Service", "blue"), ("Mail Relay", "red")]\n',
    "a licence": '(defproject x "1" :license {:name "Eclipse Public License" :url "https://www.eclipse.org"})\n',
    "words of logic": "GET/POST MS HK1\nAND/OR MR  hk1\n",
    "the birth of a thing": "Das Amt, geboren am 12.03." + "2014. La marca nacida en 1998 crece.\n",
}


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return builtin_rule_set()


def _document(text: str) -> Document:
    return Document(text, "", "plaintext")


@pytest.mark.parametrize("case", FOUND)
def test_what_is_written_by_hand_is_found_and_nothing_else(rules: RuleSet, case: str) -> None:
    text, spans = unmarked(FOUND[case])
    assert [one.span for one in tables.find(_document(text), rules, KEY)] == list(spans)


@pytest.mark.parametrize("case", NOTHING)
def test_what_only_looks_like_it_is_left_alone(rules: RuleSet, case: str) -> None:
    assert list(tables.find(_document(NOTHING[case]), rules, KEY)) == []
