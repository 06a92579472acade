"""What passwords, secrets, keys and tokens are called in other letters than Latin ones (of which the prefilter takes the accents)."""

from __future__ import annotations

ABROAD = {
    "password": (
        *("пароль", "парола", "лозинка", "密码", "密碼", "口令", "パスワード", "비밀번호", "암호", "mật khẩu", "รหัสผ่าน", "κωδικός"),
        *("συνθηματικό", "סיסמה", "סיסמא", "كلمة المرور", "كلمة السر", "पासवर्ड"),
    ),
    "secret": ("секрет", "секретный ключ", "密钥", "秘钥", "密鑰", "秘密鍵", "シークレット", "비밀키"),
    "api_key": ("api-ключ", "ключ api", "apiキー", "api キー", "api 키"),
    "token": ("токен", "令牌", "トークン", "토큰"),
}
"""Names by kind, in small letters."""


def either_case(name: str) -> str:
    """A name as a piece of an expression that itself knows the case of ASCII's letters only."""
    return "".join(letter if letter.isascii() else f"[{letter}{letter.upper()}]" for letter in name)
