"""Words that stand beside names like `password` without being one: words of the trade, schema words, and "password" in other languages."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text, so that lists of words can be written as plain text."""
    return frozenset(text.split())


WORDS = word_set("""
    blah blahblah bogus error failure idrsa ignored incorrect nope notset nothing something whatever wrong youkey
    array bigint char datetime dict double float nvarchar str uuid varchar
    accesskey appid appkey authkey clientid clientkey consumerkey encryptionkey licensekey masterkey privatekey publickey servicekey
    signingkey
    accesstoken adgangskode admin administrator aes always anonymous any apikey apitoken argon async auth authentication authorization auto
    automatic await base64 basic bcrypt bearer bearertoken bool boolean bytes cancel changeit class clave clear client clientcredentials
    clientsecret code config confirm confirmed contrasena contrasenya cookie credential credentials crypt current custom default
    defaultpassword denied digest disabled email empty enabled encrypted enter enterpassword env external false field file filled filtered
    forbidden forgot forgotpassword form function generate generated github group guest hashed haslo hasło header heslo hidden hmac include
    inherit input int integer internal invalid jelszo jwt kennwort kerberos key keyring kodeord label lambda ldap literal local login
    losenord lozinka manual masked missing motdepasse must mypassword mysecret mytoken name never newpassword none notset ntlm null nullable
    number oauth oauth2 obfuscated object off omit optional parola parole parool pass passcode passord passphrase passwd password passwords
    passwort pbkdf plain plaintext present private prompt protected public pwd random readonly reference refresh refreshtoken required reset
    resetpassword return root rsa salasana salasõna same sameorigin scram scrubbed secret secretkey secrets secure select self senha session
    sha show sifre signin sometimes static store string submit success system text this token tokens true type typeof undefined unknown
    unset unused update upload user username userpassword value vault verify visible void wachtwoord write zaporka
    """)
"""In letters and digits only, as `keyed` compares them."""
