"""Values of the examples in standards, which documentation and tests repeat: everybody knows them, so they open nothing."""

from __future__ import annotations

from airlock.core.detect.words import word_set

PUBLISHED = word_set("""
    dpf43f3p2l4k3l03 kd94hf93k423kf44 hh5s93j4hdidpola hdhd0244k9j7ao03 hfdp7dh39dks9884 nnch734d00sl2jdk pfkkdhi9sl3r4s00 j49sk3j29djd
    dh893hdasih9 kkk9d7dh3k39sjv7 9djdj82h48djs9d2 h480djs93hd8 0685bd9184jfhq22 ad180jjd733klru7
    2YotnFZFEjr1zCsicMWpAA tGzv3JOkF0XG5Qx2TlKWIA SplxlOBeZQQYbYS6WxSbIA 7Fjfp0ZBr1KtDRbnfVdmIw gX1fBat3bV A3ddj3w
    czZCaGRSa3F0MzpnWDFmQmF0M2JW czZCaGRSa3F0Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3 mF_9.B5f-4.1JqM 45ghiukldjahdnhzdauz
    dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM SlAV32hkKG 8xLOxBtZp8
    dGhlIHNhbXBsZSBub25jZQ==
    """)
"""As they are written there: OAuth 1 (RFC 5849), OAuth 2 (RFC 6749, 6750, 7009, 7636), OpenID Connect Core, WebSocket (RFC 6455)."""
