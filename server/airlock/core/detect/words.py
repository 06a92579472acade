"""Words that stand beside names like `password` without being one: words of the trade, schema words, and "password" in other languages."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text, so that lists of words can be written as plain text."""
    return frozenset(text.split())


WORDS = word_set("""
    accesstoken admin administrator always anonymous any apikey apitoken auth authentication authorization auto automatic base64
    basic bearer bearertoken bool boolean bytes cancel changeit clear client clientcredentials clientsecret code config confirm
    cookie credential credentials current custom default defaultpassword denied digest disabled email empty enabled encrypted
    enter enterpassword env external false field file forbidden forgot forgotpassword form generate generated github group guest
    header hidden include inherit input int integer internal invalid jwt kerberos key keyring label ldap literal local login
    manual masked missing must mysecret mypassword mytoken name never newpassword none notset null number oauth oauth2 object off
    omit optional pass passcode passphrase passwd password passwords plain plaintext private prompt protected public pwd random
    readonly reference refresh refreshtoken required reset resetpassword root sameorigin secret secretkey secrets
    secure session show signin static store string submit system text token tokens true type undefined unknown unset update user
    userpassword username value vault verify visible write adgangskode clave contrasena contrasenya hasło haslo heslo jelszo
    kennwort kodeord lozinka losenord motdepasse parola parole parool passord passwort salasana salasõna senha sifre wachtwoord
    zaporka
    """)
"""In letters and digits only, as `keyed` compares them."""
