"""Names in e-mail addresses that mean something to everybody: top-level domains, reserved and stand-in domains, role mailboxes."""

from __future__ import annotations

from airlock.core.detect.words import word_set

COUNTRIES = word_set("""
    ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci
    ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp
    gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li
    lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om
    pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz
    tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
    """)
"""ISO 3166 country-code top-level domains, https://data.iana.org/TLD/tlds-alpha-by-domain.txt."""

GENERIC_DOMAINS = word_set("""
    abogado academy accountant accountants aero africa agency alsace amsterdam apartments app art asia associates attorney band
    bank bar barcelona bayern beauty berlin bible bike bio biz blog boston boutique brussels build builders business bzh cafe
    capetown capital care casa cat catering catholic center charity church city cleaning clinic clothing cloud club coach codes
    coffee college com community company computer construction consulting contractors cool coop corsica credit cymru dental dentist
    design dev digital direct directory doctor domains durban earth edu education email energy engineer engineering enterprises eus
    events exchange expert family farm finance fit fitness florist foundation frl fund furniture gal gallery games garden gent
    global gmbh golf gov gratis group guide guru hamburg haus health help helsinki hockey holdings horse hospital host hotel house
    immo immobilien inc info ink institute insurance insure int international investments irish ist istanbul jewelry jobs joburg
    kitchen kiwi koeln kyoto land lat law lawyer legal life live llc london ltd ltda madrid maison management market marketing mba
    media melbourne miami mil mobi moda money mortgage moscow museum nagoya name net network news ngo ninja nrw nyc okinawa one ong
    online org osaka paris partners photo photography photos physio pizza plumbing plus post press pro productions properties pub
    quebec realestate realty reise reisen rentals restaurant rio rocks rugby ruhr saarland sale salon sarl school schule science
    scot services shop site ski social software solutions space srl stockholm studio support surgery swiss sydney systems tax taxi
    team tech technology tel tennis tienda tips tirol today tokyo tools top tours town trade training travel university vegas
    ventures versicherung vet viajes video villas vin vlaanderen voyage wales watch web website wien wiki win wine work works world
    wtf xyz yoga yokohama zone
    """)
"""The generic top-level domains people have mailboxes in."""

RESERVED = frozenset(("example", "invalid", "local", "localhost", "test"))
"""https://www.rfc-editor.org/rfc/rfc6761"""

STAND_INS = word_set("""
    acme bar baz company companyname corp contoso domain domainname dummy email example example1 example2 example3 fabrikam fake
    foo foobar host mycompany mydomain myexample noreply organization sample server site some somedomain somewhere test testdomain
    testing tests yourcompany yourdomain youremail yourorg your-domain your-company yourapp yourbusiness yourhost yourname yourserver
    yourshop yoursite yourstore yourwebsite your-app your-org your-server-name your-site your-website
    """)
"""Domain labels that only stand in for a real one."""

NOBODY = frozenset(
    (
        "git",
        "hg",
        "svn",
        "src",
        "dst",
        "from",
        "someone",
        "somebody",
        "nobody",
        "null",
        "none",
        "test",
        "foo",
        "bar",
        "example",
        "dummy",
        "fake",
        "name",
        "username",
        "user.name",
        "firstname",
        "lastname",
        "firstname.lastname",
        "first.last",
        "first_last",
    )
)
"""Mailboxes that are nobody's."""

PARTIES = frozenset(("addressee", "receiver", "recipient", "sender"))
"""Names of mailboxes, with or without a number, that stand for whoever writes or reads."""

MADE_UP = frozenset(("dummy", "example", "fake", "placeholder"))
"""Words that say of a mailbox with one of them in its name that it is made up."""

ROLES = word_set("""
    abuse accounting accounts admin administrator all api billing bugs careers coc community conduct contact customercare
    customerservice dev developer developers devs dpo enquiries feedback finance gdpr hello help helpdesk hi hostmaster hr info
    inquiries invoices it jobs legal license licensing list mail mailer-daemon maintainers marketing media news newsletter office
    ops opensource oss partners postmaster press privacy pr recruiting registry root sales security service services staff support
    sysadmin team tech webmaster
    """)
"""Mailboxes of a role rather than of a person, RFC 2142 and custom."""
LISTS = word_set(
    "announce bug bugs commits devel developers discuss hackers help list lists maintainers owner request subscribe team users"
)
"""Words that begin or end the names of mailing lists, apart from the rest by a hyphen: `bug-…`, `…-devel`."""
