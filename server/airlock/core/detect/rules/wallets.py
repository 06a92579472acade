"""Keys and seed phrases of wallets: whoever reads them owns the coins. Checked by the checksum or the length each of them has."""

from __future__ import annotations

from airlock.core.detect import base58
from airlock.core.detect.patterns import ASSIGN, LEFT, RIGHT, beside
from airlock.core.detect.provider import credential
from airlock.core.detect.shapes import BASE58
from airlock.core.detect.words import word_set

_OWNER = "Whoever has it owns everything on its addresses; nobody can take that back."
_MOVE = "Move everything to a new wallet at once; keep keys in a key store or a hardware wallet, never in a text."
_FUNCTION_WORDS = word_set("a an and are as at be by can for from has have in is it its of on or the this to was which with your")
"""No word of a seed phrase: the list of BIP 39 has none of these."""
_PRIVATE = r"priv(?:ate)?[ _.-]?key|(?:deployer|wallet|signer|owner|operator|relayer|minter|sender|account|faucet|validator)[ _.-]?(?:secret[ _.-]?)?(?:key|pk)"
_PRIVATE_WORDS = (
    *(f"{start}{glue}key" for start in ("private", "priv") for glue in ("_", "-", "", " ")),
    *(
        f"{who}{glue}{what}"
        for who in ("deployer", "wallet", "signer", "owner", "operator", "relayer", "minter")
        for glue in ("_", "")
        for what in ("key", "pk", "private")
    ),
)


def _is_wif(value: str) -> bool:
    """A network byte, 32 bytes, and perhaps a one: https://en.bitcoin.it/wiki/Wallet_import_format."""
    raw = base58.payload(value)
    return len(raw) == 33 or (len(raw) == 34 and raw[-1] == 1)


def _is_extended(value: str) -> bool:
    """78 bytes, with a zero before the 32 of the key (BIP 32)."""
    raw = base58.payload(value)
    return len(raw) == 78 and raw[45] == 0


def _is_ripple(value: str) -> bool:
    return len(base58.payload(value, base58.RIPPLE)) in (17, 19)


def _is_tezos(value: str) -> bool:
    return len(base58.payload(value)) in (36, 68)


def _are_bytes(value: str) -> bool:
    """Whether numbers are bytes drawn at random, some of them large: not an order of 64 places, as JPEG has one."""
    return 127 < max(map(int, value.split(","))) < 256


def _is_64_bytes(value: str) -> bool:
    return len(base58.decoded(value)) == 64


def _is_phrase(value: str) -> bool:
    """12, 15, 18, 21 or 24 words, most of them different, none a function word (BIP 39)."""
    words = value.split()
    return len(words) in (12, 15, 18, 21, 24) and len(set(words)) > len(words) * 2 // 3 and not _FUNCTION_WORDS & set(words)


RULES = (
    credential(
        "ethereum_private_key",
        "Private key of an Ethereum account",
        _OWNER,
        advice=_MOVE,
        source="https://ethereum.org/en/developers/docs/accounts/",
        keywords=_PRIVATE_WORDS,
        pattern=beside(_PRIVATE, r"0x[0-9a-fA-F]{64}") + RIGHT,
        examples=(
            "PRIVATE_KEY=«0x" + "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f" * 2 + "»",
            "const deployerKey = '«0x" + "9b6f7d2e4a6c8b1f3f9c2b7e5a1d4c8e" * 2 + "»'",
        ),
        counterexamples=(
            "private_key = 0x" + "f" * 64,
            "txHash = '0x" + "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f" * 2 + "'",
            "privateKeyHash: 0x" + "3f9c2b7e5a1d4c8e",
        ),
    ),
    credential(
        "ethereum_call_key",
        "Private key of an Ethereum account",
        _OWNER,
        kind="ethereum_private_key",
        advice=_MOVE,
        source="https://hardhat.org/hardhat-runner/docs/config#networks-configuration",
        keywords=("ethers.wallet(", "new wallet(", "hdwalletprovider(", "accounts: [", "--private-key ", "privatekeytoaccount("),
        pattern=rf"(?i:(?:(?:ethers\.|new )wallet|hdwalletprovider|privatekeytoaccount)\(\s{{0,20}}\[?|accounts: \[\s{{0,20}}|--private-key )[\"'`]?(?P<secret>(?:0x)?[0-9a-fA-F]{{64}}){RIGHT}",
        examples=(
            'new ethers.Wallet("«0x' + "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f" * 2 + '»", provider)',
            'goerli: { accounts: ["«0x' + "9b6f7d2e4a6c8b1f3f9c2b7e5a1d4c8e" * 2 + '»"] }',
            "cast send 0x1 --private-key «" + "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f" * 2 + "»",
        ),
        counterexamples=("new Wallet(process.env.KEY1)", "accounts: [" + '"0x' + "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f2b7e5a1d" + '"]'),
    ),
    credential(
        "bitcoin_private_key",
        "Bitcoin private key (WIF)",
        _OWNER,
        advice=_MOVE,
        source="https://en.bitcoin.it/wiki/Wallet_import_format",
        keywords=(
            *_PRIVATE_WORDS,
            "wif_",
            "wif =",
            "wif=",
            'wif"',
            "wif:",
            "wif'",
            "bitcoin",
            "btc_",
            "fromwif(",
            "importprivkey ",
            "dumpprivkey",
        ),
        pattern=rf"(?i:{_PRIVATE}|wif|bitcoin|btc_|fromwif|importprivkey|dumpprivkey)[\w.\- ]{{0,40}}(?:{ASSIGN}|[ \t]\"?)(?P<secret>[5KLc9]{BASE58}{{50,51}}){RIGHT}",
        examples=(
            "wif = '«5JUZsXy3CpWnU3MLVZdVWbRnpky" + "eTidbrWbQWJjAPUuS1rnM6et»'",
            "bitcoin-cli importprivkey «KxAsuzeSc1ew9hJkFQsoxn4H8t5" + "AmWPQXPs8oreGBFcZdYWR8qiZ»",
        ),
        counterexamples=("wif = '5JUZsXy3CpWnU3MLVZdVWbRnpky" + "eTidbrWbQWJjAPUuS1rnM6eu'",),
        validate=_is_wif,
    ),
    credential(
        "extended_private_key",
        "Extended private key of a wallet (BIP 32)",
        "All keys of the wallet follow from it, and with them everything on its addresses.",
        advice=_MOVE,
        source="https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki",
        keywords=("xprv", "yprv", "zprv", "tprv", "uprv", "vprv"),
        pattern=rf"{LEFT}[xyztuv]prv{BASE58}{{100,112}}{RIGHT}",
        examples=(
            "«xprv9s21ZrQH143K2PKEKzUf1ta8qzdmpGmuesoTBC53HEu4Jxn9dVpMwNfrRNTP" + "prEoC9bZgjk1Aecw2WdPb9xy3hfuBwRQPC7oHvANLj5ce7q»",
        ),
        counterexamples=("xprv9s21ZrQH143K",),
        validate=_is_extended,
    ),
    credential(
        "seed_phrase",
        "Seed phrase of a wallet",
        "Every key of the wallet follows from these words, and with them everything on its addresses.",
        advice=_MOVE,
        source="https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki",
        keywords=(
            "mnemonic",
            *(
                f"{kind}{glue}{what}"
                for kind in ("seed", "recovery", "backup", "wallet", "secret")
                for glue in ("_", "-", " ", "")
                for what in ("phrase", "words")
            ),
        ),
        pattern=r"(?i:mnemonic|(?:seed|recovery|backup|wallet|secret)[ _-]?(?:phrase|words))[\w.\-]{0,30}"
        + ASSIGN
        + r"(?P<secret>[a-z]{3,8}(?: {1,2}[a-z]{3,8}){11,23})(?=[\"'`.;,)\\<\r\n]|[ \t]{0,4}(?:#|//|[\r\n]|$)|$)",
        examples=(
            'MNEMONIC="«gravity oyster lunar bamboo window tragic pencil orbit velvet ' + 'cradle whisper jungle»"',
            "seed phrase: «gravity oyster lunar bamboo window tragic pencil orbit velvet " + "cradle whisper jungle»\n",
        ),
        counterexamples=(
            "mnemonic: the first letters of these twelve words help you remember them and pass the exam",
            'MNEMONIC="' + "test " * 11 + 'junk"',
            "mnemonic = wallet.mnemonic.phrase",
        ),
        reach=400,
        validate=_is_phrase,
    ),
    credential(
        "solana_private_key",
        "Solana private key",
        _OWNER,
        advice=_MOVE,
        source="https://solana.com/docs/intro/wallets",
        keywords=(*_PRIVATE_WORDS, "solana", "phantom", "keypair", "secretkey", "secret_key", "bs58.decode("),
        pattern=rf"(?i:{_PRIVATE}|solana|phantom|keypair|secret_?key|bs58\.decode)[\w.\- ]{{0,40}}{ASSIGN}(?P<secret>{BASE58}{{86,88}}){RIGHT}",
        examples=("SOLANA_PRIVATE_KEY=«2BivcR5TyDwcbiEGoXMZj87LdLBgsMqrT8HDqEvsdi2a9p" + "arLgTGLjfy8VTrvxDnhQbptfwqPou9hKMY1RPTiNYU»",),
        counterexamples=("keypair = Keypair.generate()",),
        validate=_is_64_bytes,
    ),
    credential(
        "solana_keypair_file",
        "Solana key pair as a list of bytes",
        _OWNER,
        advice=_MOVE,
        source="https://solana.com/docs/intro/installation#create-wallet",
        kind="solana_private_key",
        keywords=("secretkey", "secret_key", "keypair", "uint8array.from(", "uint8array("),
        pattern=r"(?i:secret_?key|keypair|uint8array(?:\.from)?)[^\[\r\n;]{0,60}\[\s{0,8}(?P<secret>\d{1,3}(?:,\s{0,8}\d{1,3}){63})\s{0,8}\]",
        examples=("Keypair.fromSecretKey(Uint8Array.from([«" + ",".join(str(n * 37 % 251) for n in range(1, 65)) + "»]))",),
        counterexamples=(
            "secretKey = new Uint8Array([1, 2, 3])",
            "keypair = [" + "0," * 63 + "0]",
            "zigzag = new Uint8Array([" + ",".join(str(n * 37 % 64) for n in range(64)) + "])",
        ),
        validate=_are_bytes,
        reach=1000,
    ),
    credential(
        "stellar_secret_seed",
        "Stellar secret seed",
        _OWNER,
        advice=_MOVE,
        source="https://stellar.org/protocol/sep-23",
        keywords=("stellar", "soroban", "keypair.fromsecret(", "keypair.from_secret("),
        pattern=beside(r"stellar|soroban|keypair\.from_?secret", r"S[A-D][A-Z2-7]{54}") + RIGHT,
        examples=("STELLAR_SECRET='«SCHQNXEGHHXBIPVLIJGXQHEEAGZ37QK" + "P7APHL4GUJZLWA7YZWIDMKWA7»'",),
        counterexamples=("stellar = 'SCHQNXEGHHXBIPVLIJGXQHEEAGZ37QK" + "P7APHL4GUJZLWA7YZWIDMKWA'",),
        validate=base58.stellar_seed,
    ),
    credential(
        "ripple_secret",
        "XRP Ledger secret",
        _OWNER,
        advice=_MOVE,
        source="https://xrpl.org/docs/references/protocol/data-types/base58-encodings",
        keywords=("ripple", "xrpl", "xrp_", "wallet.fromseed(", "wallet.from_seed(", "wallet.fromsecret("),
        pattern=beside(r"ripple|xrpl|xrp_|wallet\.from_?(?:seed|secret)", rf"s{BASE58}{{27,32}}") + RIGHT,
        examples=("Wallet.fromSeed('«shJrDDqhSfTSMeX" + "2g3cZNs1JKH2G7»')", "xrpl_secret: «sEdV67ZNL5U16Bb" + "FxvKw8egiYEkvAN8»"),
        counterexamples=("ripple = sendRippleEffectToTheScreenNow",),
        validate=_is_ripple,
    ),
    credential(
        "tezos_private_key",
        "Tezos private key",
        _OWNER,
        advice=_MOVE,
        source="https://octez.tezos.com/docs/user/key-management.html",
        keywords=("edsk", "spsk", "p2sk"),
        pattern=rf"{LEFT}(?:edsk|spsk|p2sk)(?:{BASE58}{{94}}|{BASE58}{{50}}){RIGHT}",
        examples=("unencrypted:«edsk4X5c3Ptfiirj4HHhT5w7u9bCV" + "dg33W7ePzwDjJN2ZH4bYFaRfe»",),
        counterexamples=("edsk4X5c3Ptfiirj4HHhT5w7u9bCV" + "dg33W7ePzwDjJN2ZH4bYFaRff",),
        validate=_is_tezos,
    ),
    credential(
        "near_private_key",
        "NEAR private key",
        _OWNER,
        advice=_MOVE,
        source="https://docs.near.org/protocol/access-keys",
        keywords=("ed25519:",),
        pattern=rf"{LEFT}ed25519:(?P<secret>{BASE58}{{86,88}}){RIGHT}",
        examples=(
            '"private_key": "ed25519:«2BivcR5TyDwcbiEGoXMZj87LdLBgsMqrT8HDqEvsdi2a9p' + 'arLgTGLjfy8VTrvxDnhQbptfwqPou9hKMY1RPTiNYU»"',
        ),
        counterexamples=("ed25519:" + "2BivcR5TyDwcbiEGoXMZj87LdLBgsMqrT8HDqEvsdi2a9p"[:43],),
        validate=_is_64_bytes,
    ),
    credential(
        "aptos_private_key",
        "Aptos private key",
        _OWNER,
        advice=_MOVE,
        source="https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md",
        keywords=("ed25519-priv-0x", "secp256k1-priv-0x"),
        pattern=rf"{LEFT}(?:ed25519|secp256k1)-priv-0x[0-9a-fA-F]{{64}}{RIGHT}",
        examples=("private_key: «ed25519-priv-0x" + "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f" * 2 + "»",),
        counterexamples=("ed25519-priv-0x" + "3f9c",),
    ),
    credential(
        "sui_private_key",
        "Sui private key",
        _OWNER,
        advice=_MOVE,
        source="https://github.com/sui-foundation/sips/blob/main/sips/sip-15.md",
        keywords=("suiprivkey1",),
        pattern=rf"{LEFT}(?P<bech32>suiprivkey1)[02-9ac-hj-np-z]{{59}}{RIGHT}",
        examples=("SUI_KEY=«suiprivkey19rrzy95s35lw4zywjn9rxu2r" + "daff05erun6r6tfpq8yulclgpg9nckf7sls»",),
        counterexamples=("suiprivkey1" + "9rrzy95s35",),
    ),
    credential(
        "nostr_private_key",
        "Nostr private key",
        "Whoever has it is that person on every Nostr relay, for good.",
        advice="Make a new key and tell your followers; keep keys in a signer, never in a text.",
        source="https://github.com/nostr-protocol/nips/blob/master/19.md",
        keywords=("nsec1",),
        pattern=rf"{LEFT}(?P<bech32>nsec1)[02-9ac-hj-np-z]{{58}}{RIGHT}",
        examples=("NOSTR_KEY=«nsec1kkpgst2eud8jffxz9erdjg9" + "drmxruhhzzclq6vqhec8x8pp2ddwqpeyxfx»",),
        counterexamples=("nsec1" + "kkpgst2eud8jff",),
    ),
    credential(
        "cardano_signing_key",
        "Cardano signing key",
        _OWNER,
        advice=_MOVE,
        source="https://cips.cardano.org/cip/CIP-5",
        keywords=("ed25519_sk1", "ed25519e_sk1", "addr_xsk1", "acct_xsk1", "root_xsk1", "stake_xsk1", "addr_sk1", "stake_sk1", "pool_sk1"),
        pattern=rf"{LEFT}(?P<bech32>ed25519e?_sk1|(?:addr|acct|root|stake)_xsk1|(?:addr|stake|pool)_sk1)[02-9ac-hj-np-z]{{58,220}}{RIGHT}",
        examples=("«ed25519_sk1s3m0hae4ar0ktcah4h6fr0f" + "9pe80c85x2rxk89sskt8khxq5umasc78vtq»",),
        counterexamples=("ed25519_sk1" + "s3m0hae4ar",),
    ),
    credential(
        "zcash_spending_key",
        "Zcash spending key",
        _OWNER,
        advice=_MOVE,
        source="https://zips.z.cash/zip-0032",
        keywords=("secret-extended-key-main1", "secret-extended-key-test1"),
        pattern=rf"{LEFT}secret-extended-key-(?:main|test)1[02-9ac-hj-np-z]{{270,290}}{RIGHT}",
        examples=("«secret-extended-key-main1" + "gzfn845v2ddz5clyjvlrta0zmksawa9rg4n" * 8 + "»",),
        counterexamples=("secret-extended-key-main1" + "gzfn845v2",),
    ),
)
