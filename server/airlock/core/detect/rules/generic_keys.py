"""Random values beside a name that only says `key`. The evidence is weighed in plainkey.py."""

from __future__ import annotations

from airlock.core.detect.patterns import LOOKED_UP, RUN_ON
from airlock.core.model import Category, Confidence, Rule, Severity

RULES = (
    Rule(
        id="generic_key",
        kind="api_key",
        category=Category.CREDENTIAL,
        title="Key",
        label="API_KEY",
        why="Whoever reads it may use the service as you, or decrypt what it protects.",
        advice="Change it if this was ever shared; read it from the environment or a secret store.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=(
            *("key=", "key =", "key:", "key :", 'key"', "key'", "key`", "key\\", "key is ", "key>", "key, _ :=", "key, err :=", "key[] ="),
            *("keybytes", "key_bytes", "keyhex", "key_hex", "key_str", "keystr", "keydata", "key_data"),
            *(
                'seed = "',
                "seed = '",
                'seed: "',
                "seed: '",
                'seed":',
                "seed':",
                'seed="',
                'mnemonic = "',
                "mnemonic = '",
            ),
        ),
        pattern=(
            rf"(?P<key>(?P<plain>(?i:key|seed|mnemonic)))(?!{RUN_ON})"
            r"(?:_?(?i:bytes|hex|str(?:ing)?|data)(?![A-Za-z]))?(?P<close>\\{0,3}[\"'`]\]?|\[\])?(?:, ?(?:_|err))?"
            r"(?:: ?(?:String|string|str|&(?:'static )?str)(?= ?=))?[ \t]{0,8}(?P<operator>=>|:=|\?=|={1,2}|\?\?|:|is |>)[ \t]{0,8}(?=\S{15}|new )"
            rf"{LOOKED_UP}"
            r"(?:[bBrR@]{1,2}(?=[\"'])|(?:new[ ])?(?:[\w.]{0,30}\(\)\.)?[\w.]{0,40}(?:\[\]byte|fromhex|Decode(?:String)?|decode|hex2bin|unhexlify|from|parse|ECDSA|GetBytes|FromBase64String)\()?"
            r"(?P<quote>\\{0,3}[\"'`])?"
            r"(?P<secret>(?=[A-Za-z_+/.=!@#$%^&*-]{0,60}\d)[A-Za-z0-9](?:[A-Za-z0-9_+/.-]|(?(quote)[!@#$%^&*]|(?!))){14,199}={0,2})(?(quote)(?P=quote)|(?![\w/+.({\[:=-]))"
        ),
        examples=(
            "[debug] using Key=«3f9cQ7d2" + "e4A6c8Xb1f5a1» now",
            'DEPLOY_KEY = "«k3VtQz8WmY2x' + 'Lr7N»"',
            "shop_key: «9b6f7d2e4a6c8b1f" + "5a1d3c7e9f2b4d6a»",
            'shopKey := []byte("«k3VtQz8WmY2x' + 'Lr7N»")',
            'key, err := crypto.HexToECDSA("«9b6f7d2e4a6c8b1f' + '5a1d3c7e9f2b4d6a9b6f7d2e4a6c8b1f5a1d3c7e9f2b4d6a»")',
            '{"Jwt:Key": "«9b6f7d2e4a6c8b1f' + '5a1d3c7e9f2b4d6a»"}',
            "shop_key_hex = '«9b6f7d2e4a6c8b1f" + "5a1d3c7e9f2b4d6a»'",
            "shop_key = os.getenv('SHOP_KEY', '«k3VtQz8WmY2x" + "Lr7N»')",
            "const shopKey = process.env.SHOP_KEY ?? '«k3VtQz8WmY2x" + "Lr7N»'",
            "export const SHOP_KEY: string = '«k3VtQz8WmY2x" + "Lr7N»'",
            'var key = config["Jwt:Key"] ?? "«OrchidLantern_Walnut' + '_77!»";',
            '{"Jwt": {"Key": "«OrchidLanternWalnut' + '2077»"}}',
            'SEED = "«9b6f7d2e4a6c8b1f' + '5a1d3c7e9f2b4d6a»"',
        ),
        counterexamples=(
            'cache_key = "k3VtQz8WmY2xLr7N"',
            '{"key": "9b6f7d2e4a6c8b1f5a1d3c7e9f2b4d6a"}',
            'key = "orders-by-customer-2024"',
            '{"Cache": {"Key": "OrchidLanternWalnut2077"}}',
            '{"Jwt": {"Key": "Your-Super-Secret-Key-2024-Here"}}',
            '{"Cache:Key": "9b6f7d2e4a6c8b1f5a1d3c7e9f2b4d6a"}',
            'monkey = "k3VtQz8WmY2xLr7N"',
            'public_key = "k3VtQz8WmY2xLr7N"',
            "key = compute2(first1, second2)",
            "seed = 20240105",
            'for key, err := range "a1b2c3"',
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=512,
    ),
)
