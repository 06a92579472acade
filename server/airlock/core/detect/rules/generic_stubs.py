"""Passwords and keys that tests put in the place of what is asked of a mock. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.patterns import LITERAL
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_ANSWERS = (
    r"(?i:(?:then|will|and_)_?returns?|mock(?:Return|Resolved)Value(?:Once)?|returns(?:Async)?|resolves|answers|return_value|side_effect)"
)
"""What says which value a mock gives."""

RULES = (
    credential(
        "stubbed_secret",
        "Secret that a mock answers with",
        "Whoever reads it can sign in with it, if it was copied from what is real.",
        kind="password",
        advice="Change it if it opens anything; let the test make one up.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=(
            *(
                "thenreturn(",
                "willreturn(",
                "and_return(",
                "mockreturnvalue",
                "mockresolvedvalue",
                ".returns(",
                ".returnsasync(",
                ".resolves(",
            ),
            *(".return_value = ", "return_value=", 'returns "', "} returns "),
        ),
        pattern=(
            r"(?P<key>(?i:passw(?:or)?d|pwd|secret(?:_?key)?|token|api_?key)(?i:_?value|_?string)?)(?![A-Za-z0-9])[)\"'(\]} ,:]{0,6}(?:any\w{0,12}\(\)|it\.\w{1,12}(?:<\w{1,20}>)?\(\)|"
            r"[\"']get[\"']|anyString\(\))?[)\"'(\]} ,:;]{0,6}\s{0,20}(?:\.|->)?[ ]?"
            rf"{_ANSWERS}(?:\(|[ ]?=[ ]?|[ ])\s{{0,20}}(?P<loose>){LITERAL}"
        ),
        lead=110,
        reach=360,
        examples=(
            'when(props.getApiKey()).thenReturn("«k3VtQz8WmY2x' + 'Lr7N»");',
            'given(config.getPassword()).willReturn("«au4xv8' + '-q2»");',
            "allow(config).to receive(:api_key).and_return('«k3VtQz8WmY2x" + "Lr7N»')",
            "jest.spyOn(config, 'apiKey', 'get').mockReturnValue('«k3VtQz8WmY2x" + "Lr7N»');",
            "$config->method('getPassword')->willReturn('«au4xv8" + "-q2»');",
            'options.Setup(x => x.ApiKey).Returns("«k3VtQz8WmY2x' + 'Lr7N»");',
            'mock.get_password.return_value = "«au4xv8' + '-q2»"',
            'every { config.apiKey } returns "«k3VtQz8WmY2x' + 'Lr7N»"',
        ),
        counterexamples=(
            'when(props.getTokenType()).thenReturn("bearer2");',
            'when(props.getPassword()).thenReturn("password");',
            'when(user.getName()).thenReturn("k3VtQz8WmY2x' + 'Lr7N");',
            "mock.get_password.return_value = make_password()",
            'jest.spyOn(config, "tokenUrl", "get").mockReturnValue("https://shop.example/a1");',
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
)
